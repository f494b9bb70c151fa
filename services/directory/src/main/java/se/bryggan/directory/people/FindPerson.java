package se.bryggan.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Guarded;

/** Puts in the searcher's ledger whom a search has found. */
@ApplicationScoped
class FindPerson {

    @Guarded("person.find")
    SearchResult found(PersonRef ref) {
        return SearchResult.of(ref.value());
    }
}

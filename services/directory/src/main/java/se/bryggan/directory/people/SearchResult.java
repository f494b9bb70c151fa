package se.bryggan.directory.people;

import java.util.List;
import java.util.UUID;

/** One person, or none: the same answer for a number that nobody has and one that nobody may be found by. */
record SearchResult(List<Hit> persons) {

    static final SearchResult NONE = new SearchResult(List.of());

    SearchResult {
        persons = List.copyOf(persons);
    }

    static SearchResult of(UUID ref) {
        return new SearchResult(List.of(new Hit(ref)));
    }

    record Hit(UUID ref) {}
}

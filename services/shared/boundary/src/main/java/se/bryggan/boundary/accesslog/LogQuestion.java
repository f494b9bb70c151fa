package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;

/** Who reads whose log, and the question what of it the rule book opens to that reader (OSL 12:1, 12:3). */
@ApplicationScoped
class LogQuestion {

    private final AskFacts facts;
    private final Kinship kinship;
    private final Reviews reviews;

    LogQuestion(AskFacts facts, Kinship kinship, Reviews reviews) {
        this.facts = facts;
        this.kinship = kinship;
        this.reviews = reviews;
    }

    /** {@code ref} is the reader's own reference in the sector of the holder. */
    record Asking(LogOf log, UUID ref, AskFacts.Known known, Reader reader) {

        Ask ask(AccessPermit access, Set<Category> categories) {
            Branch recipient = reader.guardian() ? Branch.GUARDIAN : Branch.CHILD;
            var holder = log.holder();
            return known.ask(
                            access.at(),
                            new Party(holder.branch(), holder.authority()),
                            new Party(recipient, ref.toString()),
                            categories,
                            Purpose.INSIGHT,
                            Context.builder())
                    .withInvestigation(reader.review().investigation())
                    .withAssessment(reader.review().assessment());
        }
    }

    /** Empty for somebody whom the register knows by no reference in this sector. */
    Optional<Asking> of(LogOf log, AccessPermit access) {
        return reference(access.actor(), log).map(ref -> by(ref, log, access));
    }

    /** As if the person with that reference, the subject or a guardian, were to read. */
    Asking by(UUID ref, LogOf log, AccessPermit access) {
        AskFacts.Known known = facts.of(log.subject(), log.holder());
        LocalDate today = LocalDate.ofInstant(access.at(), Reader.STOCKHOLM);
        boolean guardian = !ref.equals(log.subject());
        Review review = reviews.of(log, ref, today);
        return new Asking(log, ref, known, new Reader(log.holder(), known.person(), guardian, today, review));
    }

    private Optional<UUID> reference(Actor actor, LogOf log) {
        return Sector.find(log.holder().branch())
                .flatMap(sector -> Optional.ofNullable(kinship.of(actor, sector).self()));
    }
}

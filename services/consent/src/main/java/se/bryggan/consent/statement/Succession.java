package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.util.List;
import se.bryggan.contracts.consent.ConsentLife;

/** What a new word of a giver is in the light of what the same giver was asked and has said, and what it replaces. */
final class Succession {

    private final Scope scope;
    private final ConsentLife said;
    private final LocalDate lastDay;
    private final List<Statement> open;

    /** {@code open} is what is not over of the same giver's on the same person to the same holder, oldest first. */
    Succession(Scope scope, ConsentLife said, LocalDate lastDay, List<Statement> open) {
        this.scope = scope;
        this.said = said;
        this.lastDay = lastDay;
        this.open = List.copyOf(open);
    }

    /** A consent to less than was asked is limited; what is left out is not refused, it is not consented to. */
    ConsentLife state() {
        return said == ConsentLife.GIVEN && open.stream().anyMatch(this::givesLess) ? ConsentLife.LIMITED : said;
    }

    /** What the new word stands in the place of. A refusal of a part answers no question about the whole. */
    List<Statement> replaced() {
        return open.stream().filter(this::replaces).toList();
    }

    private boolean givesLess(Statement question) {
        return question.state() == ConsentLife.REQUESTED
                && answers(question.scope())
                && (!scope.covers(question.scope()) || lastDay.isBefore(askedTo(question)));
    }

    private boolean replaces(Statement earlier) {
        if (earlier.state() == ConsentLife.REQUESTED) {
            return answers(earlier.scope());
        }
        return said != ConsentLife.REQUESTED && (scope.sameMatter(earlier.scope()) || scope.covers(earlier.scope()));
    }

    private boolean answers(Scope question) {
        return scope.covers(question) || (said == ConsentLife.GIVEN && question.covers(scope));
    }

    private static LocalDate askedTo(Statement question) {
        return SchoolYear.limited(question.validFrom(), question.validTo());
    }
}

package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bryggan.contracts.consent.ConsentLife;

/** What a new word of a giver is in the light of what the same giver was asked and has said, and what it replaces. */
final class Succession {

    private final Said said;
    private final LocalDate lastDay;
    private final List<Statement> open;

    /** {@code open} is what is not over of the same giver's on the same person to the same holder, oldest first. */
    Succession(Said said, LocalDate lastDay, List<Statement> open) {
        this.said = said;
        this.lastDay = lastDay;
        this.open = List.copyOf(open);
    }

    /** A consent to less than was asked is limited; what is left out is not refused, it is not consented to. */
    ConsentLife state() {
        Stream<Asked> questions = open.stream()
                .filter(Succession::isQuestion)
                .filter(question -> answers(question.scope()))
                .map(Asked::by);
        boolean less = said.life() == ConsentLife.GIVEN
                && Stream.concat(questions, Optional.ofNullable(said.asked()).stream())
                        .anyMatch(asked -> asked.exceeds(said.scope(), lastDay));
        return less ? ConsentLife.LIMITED : said.life();
    }

    /** What the new word stands in the place of. A refusal of a part answers no question about the whole. */
    List<Statement> replaced() {
        return open.stream().filter(this::replaces).toList();
    }

    private boolean replaces(Statement earlier) {
        if (isQuestion(earlier)) {
            return answers(earlier.scope());
        }
        return said.life() != ConsentLife.REQUESTED
                && (said.scope().sameMatter(earlier.scope()) || said.scope().covers(earlier.scope()));
    }

    private boolean answers(Scope question) {
        return said.scope().covers(question) || (said.life() == ConsentLife.GIVEN && question.covers(said.scope()));
    }

    private static boolean isQuestion(Statement statement) {
        return statement.state() == ConsentLife.REQUESTED;
    }
}

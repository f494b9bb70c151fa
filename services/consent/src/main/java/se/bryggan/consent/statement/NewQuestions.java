package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.contracts.consent.ConsentLife;

/** What somebody whose word has come to count is to be asked: all that others have consented to, and once. */
final class NewQuestions {

    /** What whoever has said it, or is being asked, is not asked again. */
    private static final Set<ConsentLife> WORDS = EnumSet.of(
            ConsentLife.REQUESTED, ConsentLife.GIVEN, ConsentLife.LIMITED, ConsentLife.REFUSED, ConsentLife.WITHDRAWN);

    private NewQuestions() {}

    /** {@code said}: all about the person to one holder, as it stands before anything ends. */
    static List<Said> to(Collection<UUID> newGivers, List<Statement> said, PersonFact subject, LocalDate today) {
        Map<Scope, Statement> consented = new LinkedHashMap<>();
        said.stream()
                .filter(statement -> LifeCycle.CONSENT.contains(statement.state()))
                .filter(statement -> !statement.validTo().isBefore(today))
                .filter(statement -> !Givers.isChildsView(statement, subject))
                .forEach(statement -> consented.merge(statement.scope(), statement, NewQuestions::longer));
        return Givers.of(subject, today).stream()
                .filter(newGivers::contains)
                .flatMap(giver -> consented.values().stream()
                        .filter(consent -> !hasSpoken(giver, consent.scope(), said, subject))
                        .map(consent -> Said.question(consent.about(), giver, consent.scope(), consent.validTo())))
                .toList();
    }

    private static boolean hasSpoken(UUID giver, Scope scope, List<Statement> said, PersonFact subject) {
        return said.stream()
                .filter(statement -> statement.giver().equals(giver) && WORDS.contains(statement.state()))
                .filter(statement -> !Givers.isChildsView(statement, subject))
                .anyMatch(statement ->
                        statement.scope().covers(scope) || statement.scope().sameMatter(scope));
    }

    private static Statement longer(Statement one, Statement other) {
        return one.validTo().isBefore(other.validTo()) ? other : one;
    }
}

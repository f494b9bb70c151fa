package se.bryggan.boundary.disclosure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A question with one fact changed. */
final class Changed {

    private Changed() {}

    static LocalDate day(Ask ask) {
        return Facts.day(ask.at());
    }

    static Ask only(Ask ask, Category category) {
        return new Ask(
                ask.at(),
                ask.source(),
                ask.recipient(),
                ask.subject(),
                ask.alsoConcerns(),
                EnumSet.of(category),
                ask.purpose(),
                ask.claimedBasis(),
                ask.consents(),
                ask.investigation(),
                ask.assessment(),
                ask.context());
    }

    static Ask source(Ask ask, String authority) {
        return new Ask(
                ask.at(),
                new Party(ask.source().branch(), authority),
                ask.recipient(),
                ask.subject(),
                ask.alsoConcerns(),
                ask.categories(),
                ask.purpose(),
                ask.claimedBasis(),
                ask.consents(),
                ask.investigation(),
                ask.assessment(),
                ask.context());
    }

    static Ask subject(Ask ask, UnaryOperator<Person> change) {
        return new Ask(
                ask.at(),
                ask.source(),
                ask.recipient(),
                change.apply(ask.subject()),
                ask.alsoConcerns(),
                ask.categories(),
                ask.purpose(),
                ask.claimedBasis(),
                ask.consents(),
                ask.investigation(),
                ask.assessment(),
                ask.context());
    }

    static Ask harm(Ask ask, Set<Category> covered) {
        return ask.withAssessment(new Assessment(Finding.HARM, covered, null));
    }

    static Ask stale(Ask ask) {
        return ask.withContext(
                context(ask).consentStoreAge(Duration.ofMinutes(1)).build());
    }

    static Ask policy(Ask ask, Policy policy) {
        return ask.withContext(ask.context().withPolicy(policy));
    }

    /** The question with one more statement, the last of its day. */
    static Ask said(Ask ask, String giver, Capacity capacity, ConsentState state) {
        var statements = new ArrayList<>(ask.consents());
        statements.add(new ConsentStatement(giver, capacity, state, null, null, false, null, day(ask), null, null));
        return ask.withConsents(statements);
    }

    /** Without the statement at this place. */
    static Ask without(Ask ask, int place) {
        var statements = new ArrayList<>(ask.consents());
        statements.remove(place);
        return ask.withConsents(statements);
    }

    /** The statement at this place ended yesterday. */
    static Ask endingYesterday(Ask ask, int place) {
        var statements = new ArrayList<>(ask.consents());
        statements.set(place, until(statements.get(place), day(ask).minusDays(1)));
        return ask.withConsents(statements);
    }

    private static ConsentStatement until(ConsentStatement statement, LocalDate lastDay) {
        return new ConsentStatement(
                statement.giver(),
                statement.capacity(),
                statement.state(),
                statement.categories(),
                statement.recipients(),
                statement.namedRecipientsOnly(),
                statement.purposes(),
                statement.validFrom(),
                lastDay,
                statement.origin());
    }

    static Context.Builder context(Ask ask) {
        Context facts = ask.context();
        return Context.builder()
                .reporter(facts.reporter())
                .duty(facts.duty())
                .feedbackRequested(facts.feedbackRequested())
                .onRequest(facts.onRequest())
                .assignedToCase(facts.assignedToCase())
                .sipParticipant(facts.sipParticipant())
                .familyInformed(facts.familyInformed())
                .threat(facts.threat())
                .blocked(facts.blocked())
                .cellSize(facts.cellSize())
                .channel(facts.channel())
                .consentStoreAge(facts.consentStoreAge())
                .policy(facts.policy());
    }
}

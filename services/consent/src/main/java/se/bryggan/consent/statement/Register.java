package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.http.Refused;
import se.bryggan.outbox.Outbox;

/** Keeps a new statement, ends those that it replaces, and tells the holder's sector. */
@ApplicationScoped
class Register {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Statements statements;
    private final Watches watches;
    private final Facts facts;
    private final Outbox outbox;

    Register(Statements statements, Watches watches, Facts facts, Outbox outbox) {
        this.statements = statements;
        this.watches = watches;
        this.facts = facts;
        this.outbox = outbox;
    }

    /** 422 when the last day that is wished for lies in the past. */
    StatementView keep(AccessPermit permit, Said said) {
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        if (said.validTo() != null && said.validTo().isBefore(today)) {
            throw new Refused(422, "valid-to-in-the-past");
        }
        LocalDate wished = SchoolYear.limited(today, said.validTo());
        LocalDate last = facts.person(said.about().subject())
                .map(subject -> Givers.lastDay(said.giver(), subject, today, wished))
                .orElse(wished);
        return keep(permit, said, today, last);
    }

    /** Asks one giver: a statement that nothing rests on until it is answered. */
    StatementView ask(AccessPermit permit, Said question) {
        return keep(permit, question, LocalDate.ofInstant(permit.at(), STOCKHOLM), question.validTo());
    }

    void withdraw(AccessPermit permit, Statement statement, Instant at) {
        if (statement.withdraw(at)) {
            told(permit, statement);
        }
    }

    void expire(AccessPermit permit, Statement statement, Statement.Ended because) {
        if (statement.expire(because, permit.at())) {
            told(permit, statement);
        }
    }

    /** Puts the question to the giver no longer. */
    void unask(AccessPermit permit, Statement question, Statement.Ended because) {
        if (question.supersede(null, because, permit.at())) {
            told(permit, question);
        }
    }

    private StatementView keep(AccessPermit permit, Said said, LocalDate today, LocalDate last) {
        var succession =
                new Succession(said, last, statements.openOf(said.about().subject(), said.giver()));
        var statement = new Statement(UUID.randomUUID(), said, succession.state(), today, last);
        statement.registered(permit.actor().id(), permit.at());
        statements.add(statement);
        told(permit, statement);
        for (Statement earlier : succession.replaced()) {
            earlier.supersede(statement.id(), Statement.Ended.NEWER_WORD, permit.at());
            told(permit, earlier);
        }
        watches.over(permit, statement);
        return StatementView.of(statement, permit);
    }

    private void told(AccessPermit permit, Statement statement) {
        statements.flush();
        outbox.append(permit, ConsentEvents.changed(statement));
    }
}

package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.http.Refused;
import se.bryggan.contracts.consent.ConsentLife;
import se.bryggan.outbox.Outbox;

/** Keeps a new statement, ends those that it replaces, and tells the holder's sector. */
@ApplicationScoped
class Register {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Statements statements;
    private final LastDays lastDays;
    private final Outbox outbox;

    Register(Statements statements, LastDays lastDays, Outbox outbox) {
        this.statements = statements;
        this.lastDays = lastDays;
        this.outbox = outbox;
    }

    StatementView keep(AccessPermit permit, StatementRequest request, UUID giver, Statement.Method method) {
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        if (request.validTo() != null && request.validTo().isBefore(today)) {
            throw new Refused(422, "valid-to-in-the-past");
        }
        ConsentLife said =
                switch (request.answer()) {
                    case GIVEN -> ConsentLife.GIVEN;
                    case REFUSED -> ConsentLife.REFUSED;
                };
        LocalDate last = SchoolYear.limited(today, request.validTo());
        var word = new Word(request.about(), giver, said, request.scope(), last);
        return keep(permit, word, method);
    }

    /** Asks one giver: a statement that nothing rests on until it is answered. {@code last} may be null. */
    StatementView ask(AccessPermit permit, About about, UUID giver, Scope scope, LocalDate last) {
        return keep(permit, new Word(about, giver, ConsentLife.REQUESTED, scope, last), Statement.Method.SELF);
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

    private record Word(About about, UUID giver, ConsentLife said, Scope scope, LocalDate last) {}

    private StatementView keep(AccessPermit permit, Word word, Statement.Method method) {
        About about = word.about();
        var succession = new Succession(
                word.scope(), word.said(), word.last(), statements.openOf(about.subject(), word.giver()));
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        var statement = new Statement(
                UUID.randomUUID(), about, word.giver(), succession.state(), word.scope(), today, word.last());
        statement.said(method, permit.actor().id(), permit.at());
        statements.add(statement);
        told(permit, statement);
        for (Statement earlier : succession.replaced()) {
            earlier.supersede(statement.id(), Statement.Ended.NEWER_WORD, permit.at());
            told(permit, earlier);
        }
        lastDays.await(permit, statement);
        return StatementView.of(statement, permit);
    }

    private void told(AccessPermit permit, Statement statement) {
        statements.flush();
        outbox.append(permit, ConsentEvents.changed(statement));
    }
}

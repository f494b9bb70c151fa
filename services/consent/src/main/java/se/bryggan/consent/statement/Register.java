package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.http.Refused;
import se.bryggan.outbox.Outbox;

/** Keeps a new statement and tells the holder's sector. */
@ApplicationScoped
class Register {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Statements statements;
    private final Outbox outbox;

    Register(Statements statements, Outbox outbox) {
        this.statements = statements;
        this.outbox = outbox;
    }

    StatementView keep(AccessPermit permit, StatementRequest request, UUID giver, Statement.Method method) {
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        ConsentState state =
                switch (request.answer()) {
                    case GIVEN -> ConsentState.GIVEN;
                    case REFUSED -> ConsentState.REFUSED;
                };
        if (request.validTo() != null && request.validTo().isBefore(today)) {
            throw new Refused(422, "valid-to-in-the-past");
        }
        LocalDate last = SchoolYear.limited(today, request.validTo());
        var statement = new Statement(UUID.randomUUID(), request.about(), giver, state, request.scope(), today, last);
        return keep(permit, statement.said(method, permit.actor().id(), permit.at()));
    }

    /** Asks one giver: a statement that nothing rests on until it is answered. */
    StatementView ask(AccessPermit permit, About about, UUID giver, Scope scope) {
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        var statement = new Statement(UUID.randomUUID(), about, giver, ConsentState.REQUESTED, scope, today, null);
        return keep(permit, statement.said(Statement.Method.SELF, permit.actor().id(), permit.at()));
    }

    void withdraw(AccessPermit permit, Statement statement, Instant at) {
        if (statement.withdraw(at)) {
            statements.flush();
            outbox.append(permit, ConsentEvents.changed(statement));
        }
    }

    private StatementView keep(AccessPermit permit, Statement statement) {
        statements.add(statement);
        outbox.append(permit, ConsentEvents.changed(statement));
        return StatementView.of(statement, permit);
    }
}

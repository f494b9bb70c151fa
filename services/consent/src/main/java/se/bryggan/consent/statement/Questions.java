package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Outbox;

/** Puts questions to givers and tells them that there is something to answer. */
@ApplicationScoped
class Questions {

    private final Register register;
    private final Outbox outbox;

    Questions(Register register, Outbox outbox) {
        this.register = register;
        this.outbox = outbox;
    }

    StatementView put(AccessPermit permit, Said question) {
        StatementView asked = register.ask(permit, question);
        outbox.append(permit, Notices.asked(question.about(), question.giver(), asked.id(), permit.at()));
        return asked;
    }
}

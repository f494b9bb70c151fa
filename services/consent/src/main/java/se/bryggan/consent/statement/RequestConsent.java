package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.Outbox;

/** Staff ask those who must consent: every guardian of a minor, and the pupil from 15. */
@ApplicationScoped
class RequestConsent {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final int OWN_WORD_FROM = 15;
    private static final int OF_AGE = 18;

    private final Gate gate;
    private final Facts facts;
    private final Register register;
    private final Outbox outbox;

    RequestConsent(Gate gate, Facts facts, Register register, Outbox outbox) {
        this.gate = gate;
        this.facts = facts;
        this.register = register;
        this.outbox = outbox;
    }

    sealed interface Result permits Requested, UnknownSubject {}

    record Requested(List<StatementView> statements) implements Result {}

    record UnknownSubject() implements Result {}

    @Guarded("consent.request")
    Result request(About about, Scope scope) {
        AccessPermit permit = gate.permit();
        Optional<PersonFact> subject = facts.person(about.subject());
        if (subject.isEmpty()) {
            return new UnknownSubject();
        }
        List<StatementView> asked = new ArrayList<>();
        for (UUID giver : givers(subject.get(), LocalDate.ofInstant(permit.at(), STOCKHOLM))) {
            StatementView statement = register.ask(permit, about, giver, scope);
            outbox.append(permit, Notices.asked(about, giver, statement.id(), permit.at()));
            asked.add(statement);
        }
        return new Requested(asked);
    }

    static List<UUID> givers(PersonFact subject, LocalDate today) {
        int age = Period.between(subject.birthDate(), today).getYears();
        List<UUID> givers = new ArrayList<>();
        if (age < OF_AGE) {
            givers.addAll(subject.guardians());
        }
        if (age >= OWN_WORD_FROM) {
            givers.add(subject.subject());
        }
        return givers;
    }
}

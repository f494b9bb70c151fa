package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Idempotency;

/**
 * Staff of the holder register on one occasion what each giver of a family says: all of it or nothing.
 *
 * <p>Each answer is a statement of its own. That the other guardian is prevented, and what the child wants, is kept beside
 * them and permits nothing.
 */
@ApplicationScoped
class RegisterFamily {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final Facts facts;
    private final Registrations registrations;
    private final Register register;
    private final Idempotency idempotency;

    RegisterFamily(Gate gate, Facts facts, Registrations registrations, Register register, Idempotency idempotency) {
        this.gate = gate;
        this.facts = facts;
        this.registrations = registrations;
        this.register = register;
        this.idempotency = idempotency;
    }

    sealed interface Result permits Registered, Flawed {}

    /** {@code notHeard}: whose word counts and who did not answer now. */
    record Registered(RegistrationView registration, List<UUID> notHeard) implements Result {
        Registered {
            notHeard = List.copyOf(notHeard);
        }
    }

    record Flawed(String code) implements Result {}

    @Guarded("consent.register")
    Result register(About about, JointRegistration request, String idempotencyKey) {
        return idempotency.once(idempotencyKey, request, Registered.class, () -> facts.person(about.subject())
                .map(subject -> judge(about, request, subject))
                .orElseGet(() -> new Flawed("not-a-giver")));
    }

    private Result judge(About about, JointRegistration request, PersonFact subject) {
        LocalDate today = LocalDate.ofInstant(gate.permit().at(), STOCKHOLM);
        return FamilyFlaws.in(request, subject, today)
                .<Result>map(Flawed::new)
                .orElseGet(() -> keep(about, request, subject, today));
    }

    private Registered keep(About about, JointRegistration request, PersonFact subject, LocalDate today) {
        AccessPermit permit = gate.permit();
        Statement.Method method = request.method().method();
        Registration registration = registrations.add(permit, about, method, request.circumstances());
        var asked = new Asked(request.asked(), SchoolYear.limited(today, request.validTo()));
        List<StatementView> statements = new ArrayList<>();
        for (JointRegistration.Answer answer : request.answers()) {
            statements.add(register.keep(
                    permit,
                    new Said(
                            about,
                            answer.giver(),
                            answer.answer().life(),
                            request.scopeOf(answer),
                            request.lastDayOf(answer),
                            method,
                            asked,
                            registration.id())));
        }
        return new Registered(
                RegistrationView.of(registration, statements, null, permit), notHeard(request, subject, today));
    }

    private static List<UUID> notHeard(JointRegistration request, PersonFact subject, LocalDate today) {
        List<UUID> heard =
                request.answers().stream().map(JointRegistration.Answer::giver).toList();
        return Givers.of(subject, today).stream()
                .filter(Predicate.not(heard::contains))
                .toList();
    }
}

package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.Urgency;
import se.bryggan.outbox.Outbox;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.pupils.Pupil;

/** Tells the school's named staff, and for absence of the day the guardians, that a step waits for them. */
@ApplicationScoped
class StepNotices {

    private static final String LINK = "absence-step";
    private static final String MENTOR = "mentor";

    private final Outbox outbox;
    private final Facts facts;
    private final Duration readWithin;

    StepNotices(
            Outbox outbox,
            Facts facts,
            @ConfigProperty(name = "bryggan.steps.read-within", defaultValue = "P3D") Duration readWithin) {
        this.outbox = outbox;
        this.facts = facts;
        this.readWithin = readWithin;
    }

    void stepReached(AccessPermit permit, Step step, Pupil pupil, Set<String> roles) {
        Instant due = step.settledAt().plus(readWithin);
        roles.stream().sorted().forEach(role -> raise(permit, step, pupil, role, Urgency.NORMAL, due));
    }

    void absentToday(AccessPermit permit, Step step, Pupil pupil, LadderPolicy policy) {
        Instant settles = policy.settles(step.ground().figures().to());
        Instant due =
                settles.isAfter(step.settledAt()) ? settles : step.settledAt().plus(Duration.ofHours(1));
        raise(permit, step, pupil, MENTOR, Urgency.SAME_DAY, due);
        if (policy.sameDayToGuardians()) {
            guardians(step).forEach(guardian -> raise(permit, step, guardian, due));
        }
    }

    private List<UUID> guardians(Step step) {
        return facts.person(step.schoolRef()).map(PersonFact::guardians).orElse(List.of());
    }

    private void raise(AccessPermit permit, Step step, Pupil pupil, String role, Urgency urgency, Instant due) {
        String group = MENTOR.equals(role) ? pupil.group() : null;
        outbox.append(
                permit,
                new NoticeRaisedSchool(
                        UUID.randomUUID(), step.id(), pupil.unit(), role, group, null, urgency, due, LINK));
    }

    private void raise(AccessPermit permit, Step step, UUID guardian, Instant due) {
        var person = new SchoolRef(guardian);
        outbox.append(
                permit,
                new NoticeRaisedSchool(UUID.randomUUID(), step.id(), null, null, person, Urgency.SAME_DAY, due, LINK));
    }
}

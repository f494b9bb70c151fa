package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.Timers;
import se.bryggan.school.attendance.Locks;
import se.bryggan.school.attendance.PupilDay;
import se.bryggan.school.ladder.Policies;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.pupils.Pupils;

/**
 * Follows changed minutes up the ladder or down it: same-day duties at once, steps when the day settles, at once if that
 * time has passed.
 */
@ApplicationScoped
public class FollowAbsence {

    /** Whether the school's staff are told of what is reached. */
    public enum Telling {
        TELL,
        /** Steps that a loaded history shows were the school's to see when they happened. */
        KEEP_STILL
    }

    private final Pupils pupils;
    private final Policies policies;
    private final SameDayDuty sameDay;
    private final Settlement settlement;
    private final Timers timers;
    private final Locks locks;
    private final Gate gate;
    private final Clock clock;

    FollowAbsence(
            Pupils pupils,
            Policies policies,
            SameDayDuty sameDay,
            Settlement settlement,
            Timers timers,
            Locks locks,
            Gate gate,
            Clock clock) {
        this.pupils = pupils;
        this.policies = policies;
        this.sameDay = sameDay;
        this.settlement = settlement;
        this.timers = timers;
        this.locks = locks;
        this.gate = gate;
        this.clock = clock;
    }

    /** Looks at each pupil anew after changes on these days; all are the organiser's. */
    @Guarded("ladder.follow")
    public void follow(Controller organiser, Collection<PupilDay> changed, Telling telling) {
        AccessPermit permit = gate.permit();
        Map<UUID, List<LocalDate>> byPupil = changed.stream()
                .collect(Collectors.groupingBy(
                        PupilDay::schoolRef, TreeMap::new, Collectors.mapping(PupilDay::day, Collectors.toList())));
        locks.pupils(byPupil.keySet());
        byPupil.forEach((ref, days) -> pupils.find(ref).ifPresent(pupil -> follow(permit, pupil, days, telling)));
    }

    /** The time has come at which a day settles. */
    @Guarded("ladder.settle")
    void settle(Controller organiser, PupilDay due) {
        AccessPermit permit = gate.permit();
        locks.pupils(List.of(due.schoolRef()));
        pupils.find(due.schoolRef()).ifPresent(pupil -> settlement.settle(permit, pupil, Telling.TELL));
    }

    private void follow(AccessPermit permit, Pupil pupil, List<LocalDate> days, Telling telling) {
        Instant now = clock.instant();
        sameDay.look(permit, pupil, days, telling);
        boolean settled = false;
        for (LocalDate day : days) {
            Instant at = policies.inForce(pupil.district(), day).settles(day);
            settled |= !at.isAfter(now);
            if (at.isAfter(now)) {
                PupilDay due = new PupilDay(pupil.schoolRef(), day);
                timers.schedule(permit, LadderTimer.NAME, pupil.schoolRef() + ":" + day, at, due);
            }
        }
        if (settled) {
            settlement.settle(permit, pupil, telling);
        }
    }
}

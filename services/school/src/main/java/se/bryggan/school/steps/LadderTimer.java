package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;
import se.bryggan.school.attendance.PupilDay;

/** Settles a pupil's day at the time that the district has set. */
@ApplicationScoped
class LadderTimer implements TimerHandler<PupilDay> {

    static final String NAME = "ladder.settle";

    private final FollowAbsence absence;

    LadderTimer(FollowAbsence absence) {
        this.absence = absence;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PupilDay> type() {
        return PupilDay.class;
    }

    @Override
    public void due(Due<PupilDay> timer) {
        absence.settle(timer.controller(), timer.data());
    }
}

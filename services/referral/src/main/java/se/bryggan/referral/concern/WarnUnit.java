package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** Tells the unit that a clock of a report is running out. */
@ApplicationScoped
class WarnUnit {

    private static final Duration ANSWER_WITHIN = Duration.ofHours(4);

    private final Gate gate;
    private final IncomingConcerns concerns;
    private final ReceptionNotices notices;

    WarnUnit(Gate gate, IncomingConcerns concerns, ReceptionNotices notices) {
        this.gate = gate;
        this.concerns = concerns;
        this.notices = notices;
    }

    @Guarded("referral.warn-concern")
    void warn(IncomingConcernId id, Clocks.Alarm alarm) {
        AccessPermit permit = gate.permit();
        IncomingConcern concern = concerns.findById(id.value());
        if (alarm.rightFor(concern)) {
            notices.today(concern, permit, ANSWER_WITHIN);
        }
    }
}

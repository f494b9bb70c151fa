package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

/** Tries again to send a report that could not be sent, or that was sent and has not arrived. */
@ApplicationScoped
class ForwardTimer implements TimerHandler<ConcernId> {

    private final ForwardReport forward;

    ForwardTimer(ForwardReport forward) {
        this.forward = forward;
    }

    @Override
    public String name() {
        return ReportTimers.FORWARD;
    }

    @Override
    public Class<ConcernId> type() {
        return ConcernId.class;
    }

    @Override
    public void due(Due<ConcernId> timer) {
        forward.forward(timer.data());
    }
}

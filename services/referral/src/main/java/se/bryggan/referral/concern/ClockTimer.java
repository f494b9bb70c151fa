package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

@ApplicationScoped
class ClockTimer implements TimerHandler<Clocks.Ringing> {

    private final WarnUnit warn;

    ClockTimer(WarnUnit warn) {
        this.warn = warn;
    }

    @Override
    public String name() {
        return Clocks.TIMER;
    }

    @Override
    public Class<Clocks.Ringing> type() {
        return Clocks.Ringing.class;
    }

    @Override
    public void due(Due<Clocks.Ringing> timer) {
        warn.warn(new IncomingConcernId(timer.data().concern()), timer.data().alarm());
    }
}

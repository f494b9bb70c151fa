package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

@ApplicationScoped
class WatchTimer implements TimerHandler<ConcernId> {

    private final WatchReport watch;

    WatchTimer(WatchReport watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return ReportTimers.WATCH;
    }

    @Override
    public Class<ConcernId> type() {
        return ConcernId.class;
    }

    @Override
    public void due(Due<ConcernId> timer) {
        watch.watch(timer.data());
    }
}

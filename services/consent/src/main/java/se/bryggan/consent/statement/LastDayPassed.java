package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

/** The day after the last day of a consent has begun. */
@ApplicationScoped
class LastDayPassed implements TimerHandler<StatementId> {

    private final ExpireConsent expire;

    LastDayPassed(ExpireConsent expire) {
        this.expire = expire;
    }

    @Override
    public String name() {
        return Watches.LAST_DAY;
    }

    @Override
    public Class<StatementId> type() {
        return StatementId.class;
    }

    @Override
    public void due(Due<StatementId> timer) {
        expire.expire(timer.data());
    }
}

package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

/** The day of a plan's follow-up has come. */
@ApplicationScoped
class FollowUp implements TimerHandler<FollowUp.Data> {

    static final String NAME = "sip.follow-up";

    private final FallDue fall;

    FollowUp(FallDue fall) {
        this.fall = fall;
    }

    /** Which version of the plan. */
    record Data(int planVersion) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Data> type() {
        return Data.class;
    }

    @Override
    public void due(Due<Data> timer) {
        fall.due(new SipId(UUID.fromString(timer.key())), timer.data().planVersion());
    }
}

package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

/** The time to answer the invitations to one meeting has run out. */
@ApplicationScoped
class AnswerDeadline implements TimerHandler<AnswerDeadline.Data> {

    static final String NAME = "sip.answer-deadline";

    private final MissAnswers miss;

    AnswerDeadline(MissAnswers miss) {
        this.miss = miss;
    }

    /** Which meeting. */
    record Data(int round) {}

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
        miss.miss(new SipId(UUID.fromString(timer.key())), timer.data().round());
    }
}

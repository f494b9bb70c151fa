package se.bryggan.sip.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

/** The last moment to answer an invitation has come. */
@ApplicationScoped
class AnswerDue implements TimerHandler<AnswerDue.Data> {

    static final String NAME = "invitation.answer-due";

    private final EscalateSilence escalate;

    AnswerDue(EscalateSilence escalate) {
        this.escalate = escalate;
    }

    /** When it was to be answered. */
    record Data(Instant answerBy) {}

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
        escalate.escalate(new InvitationId(UUID.fromString(timer.key())));
    }
}

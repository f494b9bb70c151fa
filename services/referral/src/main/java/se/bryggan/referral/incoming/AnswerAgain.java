package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;
import se.bryggan.referral.incoming.AnswerRetries.Attempt;

@ApplicationScoped
class AnswerAgain implements TimerHandler<Attempt> {

    private final AnswerLater later;

    AnswerAgain(AnswerLater later) {
        this.later = later;
    }

    @Override
    public String name() {
        return AnswerRetries.TIMER;
    }

    @Override
    public Class<Attempt> type() {
        return Attempt.class;
    }

    @Override
    public void due(Due<Attempt> timer) {
        later.again(timer.controller(), timer.data());
    }
}

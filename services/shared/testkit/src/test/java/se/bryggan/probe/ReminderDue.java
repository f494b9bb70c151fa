package se.bryggan.probe;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

@ApplicationScoped
class ReminderDue implements TimerHandler<Marked> {
    static final String NAME = "probe.reminder";

    private final Noting noting;

    ReminderDue(Noting noting) {
        this.noting = noting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Marked> type() {
        return Marked.class;
    }

    @Override
    public void due(Due<Marked> timer) {
        noting.note(timer.data().subject(), timer.data().marker());
    }
}

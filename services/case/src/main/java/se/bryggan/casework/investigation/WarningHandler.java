package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

@ApplicationScoped
class WarningHandler implements TimerHandler<Warnings.Warning> {

    private final WarnUnit warn;

    WarningHandler(WarnUnit warn) {
        this.warn = warn;
    }

    @Override
    public String name() {
        return Warnings.NAME;
    }

    @Override
    public Class<Warnings.Warning> type() {
        return Warnings.Warning.class;
    }

    @Override
    public void due(Due<Warnings.Warning> timer) {
        warn.warn(new InvestigationId(timer.data().investigation()), timer.data());
    }
}

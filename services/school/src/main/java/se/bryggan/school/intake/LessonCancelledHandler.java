package se.bryggan.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.contracts.intake.LessonCancelled;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class LessonCancelledHandler implements EventHandler<LessonCancelled> {

    private final String supplier;
    private final ReportRules rules;
    private final TakeFromTopic intake;

    LessonCancelledHandler(
            @ConfigProperty(name = "bryggan.intake.supplier") String supplier,
            ReportRules rules,
            TakeFromTopic intake) {
        this.supplier = supplier;
        this.rules = rules;
        this.intake = intake;
    }

    @Override
    public Class<LessonCancelled> type() {
        return LessonCancelled.class;
    }

    @Override
    public void handle(Received<LessonCancelled> event) {
        LessonCancelled data = event.data();
        intake.take(supplier, rules.cancellation(event.id().toString(), data));
    }
}

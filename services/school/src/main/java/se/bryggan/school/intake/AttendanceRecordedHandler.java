package se.bryggan.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.contracts.intake.AttendanceRecorded;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class AttendanceRecordedHandler implements EventHandler<AttendanceRecorded> {

    private final String supplier;
    private final ReportRules rules;
    private final TakeFromTopic intake;

    AttendanceRecordedHandler(
            @ConfigProperty(name = "bryggan.intake.supplier") String supplier,
            ReportRules rules,
            TakeFromTopic intake) {
        this.supplier = supplier;
        this.rules = rules;
        this.intake = intake;
    }

    @Override
    public Class<AttendanceRecorded> type() {
        return AttendanceRecorded.class;
    }

    @Override
    public void handle(Received<AttendanceRecorded> event) {
        AttendanceRecorded data = event.data();
        intake.take(supplier, rules.attendance(event.id().toString(), data));
    }
}

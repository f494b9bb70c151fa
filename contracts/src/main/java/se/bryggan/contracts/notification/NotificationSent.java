package se.bryggan.contracts.notification;

import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;

/** What has become of a notice that a service raised. */
@EventContract(
        type = "se.bryggan.notification.notification-sent.v1",
        topic = "notification.v1",
        categories = {})
public record NotificationSent(UUID noticeId, NotificationState state) implements EventData {
    public NotificationSent {
        Required.of(noticeId, state);
    }

    @Override
    public UUID subjectRef() {
        return noticeId;
    }
}

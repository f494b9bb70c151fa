package se.bryggan.contracts.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Required;

/** {@link NoticeRaised} in the health sector. */
@EventContract(
        type = "se.bryggan.notice.notice-raised.v1",
        topic = "notice.health.v1",
        categories = {})
public record NoticeRaisedHealth(
        UUID noticeId,
        UUID matterRef,
        @JsonInclude(JsonInclude.Include.NON_NULL) String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) String role,
        @JsonInclude(JsonInclude.Include.NON_NULL) HealthRef person,
        Urgency urgency,
        Instant due,
        String link)
        implements NoticeRaised {
    public NoticeRaisedHealth {
        Required.of(noticeId, matterRef, urgency, due, link);
    }

    @Override
    public UUID personRef() {
        return person == null ? null : person.value();
    }
}

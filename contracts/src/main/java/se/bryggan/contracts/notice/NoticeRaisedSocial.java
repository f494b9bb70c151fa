package se.bryggan.contracts.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link NoticeRaised} in the social sector. */
@EventContract(
        type = "se.bryggan.notice.notice-raised.v1",
        topic = "notice.social.v1",
        categories = {})
public record NoticeRaisedSocial(
        UUID noticeId,
        UUID matterRef,
        @JsonInclude(JsonInclude.Include.NON_NULL) String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) String role,
        @JsonInclude(JsonInclude.Include.NON_NULL) SocialRef person,
        Urgency urgency,
        Instant due,
        String link)
        implements NoticeRaised {
    public NoticeRaisedSocial {
        Required.of(noticeId, matterRef, urgency, due, link);
    }

    @Override
    public UUID personRef() {
        return person == null ? null : person.value();
    }
}

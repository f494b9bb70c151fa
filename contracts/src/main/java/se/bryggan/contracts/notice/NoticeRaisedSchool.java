package se.bryggan.contracts.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** {@link NoticeRaised} in the school sector; with a {@code group} only the mentors of that class are to know. */
@EventContract(
        type = "se.bryggan.notice.notice-raised.v1",
        topic = "notice.school.v1",
        categories = {})
public record NoticeRaisedSchool(
        UUID noticeId,
        UUID matterRef,
        @JsonInclude(JsonInclude.Include.NON_NULL) String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) String role,
        @JsonInclude(JsonInclude.Include.NON_NULL) String group,
        @JsonInclude(JsonInclude.Include.NON_NULL) SchoolRef person,
        Urgency urgency,
        Instant due,
        String link)
        implements NoticeRaised {
    public NoticeRaisedSchool {
        Required.of(noticeId, matterRef, urgency, due, link);
    }

    /** A notice to all who hold the role at the unit, or to a person. */
    public NoticeRaisedSchool(
            UUID noticeId,
            UUID matterRef,
            String unit,
            String role,
            SchoolRef person,
            Urgency urgency,
            Instant due,
            String link) {
        this(noticeId, matterRef, unit, role, null, person, urgency, due, link);
    }

    @Override
    public UUID personRef() {
        return person == null ? null : person.value();
    }
}

package se.bryggan.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.notice.Urgency;

/** A notice after log-in: which matter to open, on which page ({@code link} is its code), and until when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        UUID id,
        UUID matterRef,
        String link,
        Urgency urgency,
        Instant due,
        Instant raisedAt,
        Instant acknowledgedAt,
        Instant escalatedAt) {

    static NoticeView of(Notice notice, AccessPermit permit) {
        Objects.requireNonNull(permit, "permit");
        return new NoticeView(
                notice.id(),
                notice.matterRef(),
                notice.link(),
                notice.urgency(),
                notice.due(),
                notice.raisedAt(),
                notice.acknowledgedAt(),
                notice.escalatedAt());
    }
}

package se.bryggan.casework.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.notice.NoticeRaisedSocial;
import se.bryggan.contracts.notice.Urgency;
import se.bryggan.outbox.Outbox;

/** Has a post of a unit told, in the transaction of what it is told of. */
@ApplicationScoped
public class Notices {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Outbox outbox;

    Notices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** To be looked at within a week; {@code link} is the code of the page that opens after log-in. */
    public void raise(AccessPermit permit, UUID matter, Post post, String link) {
        append(permit, matter, post, Urgency.NORMAL, WEEK, link);
    }

    /** As {@link #raise}, but to be looked at within a day. */
    public void raiseUrgent(AccessPermit permit, UUID matter, Post post, String link) {
        append(permit, matter, post, Urgency.SAME_DAY, DAY, link);
    }

    private void append(AccessPermit permit, UUID matter, Post post, Urgency urgency, Duration within, String link) {
        outbox.append(
                permit,
                new NoticeRaisedSocial(
                        UUID.randomUUID(),
                        matter,
                        post.unit(),
                        post.role(),
                        null,
                        urgency,
                        permit.at().plus(within),
                        link));
    }

    /** A role at a unit. */
    public record Post(String unit, String role) {

        public static final String TEAM_MEMBER = "sst";
        public static final String INVESTIGATOR = "investigator";
    }
}

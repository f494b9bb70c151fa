package se.bryggan.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.notice.NoticeRaisedHealth;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.NoticeRaisedSocial;
import se.bryggan.contracts.notice.Urgency;
import se.bryggan.outbox.Outbox;

/** Raises notices in the sector of the permit's controller. */
@ApplicationScoped
public class Notices {

    private final Outbox outbox;

    Notices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A matter that waits for a post: whoever has that role at the unit. */
    public record ForPost(UUID matter, String unit, String role, String link) {}

    /** Tells the post today, and no later than at {@code due}. */
    public void today(AccessPermit permit, ForPost post, Instant due) {
        raise(permit, post, Urgency.SAME_DAY, due);
    }

    /** Tells the post within three days. */
    public void soon(AccessPermit permit, ForPost post) {
        raise(permit, post, Urgency.NORMAL, permit.at().plus(Duration.ofDays(3)));
    }

    /** Tells a person of the social sector within three days. */
    public void person(AccessPermit permit, UUID matter, UUID person, String link) {
        outbox.append(
                permit,
                new NoticeRaisedSocial(
                        UUID.randomUUID(),
                        matter,
                        null,
                        null,
                        new SocialRef(person),
                        Urgency.NORMAL,
                        permit.at().plus(Duration.ofDays(3)),
                        link));
    }

    private void raise(AccessPermit permit, ForPost post, Urgency urgency, Instant due) {
        UUID id = UUID.randomUUID();
        EventData notice =
                switch (Sector.carrying(permit.controller().branch())) {
                    case SCHOOL ->
                        new NoticeRaisedSchool(
                                id, post.matter(), post.unit(), post.role(), null, urgency, due, post.link());
                    case SOCIAL ->
                        new NoticeRaisedSocial(
                                id, post.matter(), post.unit(), post.role(), null, urgency, due, post.link());
                    case HEALTH ->
                        new NoticeRaisedHealth(
                                id, post.matter(), post.unit(), post.role(), null, urgency, due, post.link());
                };
        outbox.append(permit, notice);
    }
}

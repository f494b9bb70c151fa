package se.bryggan.sip.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.notice.NoticeRaisedHealth;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.NoticeRaisedSocial;
import se.bryggan.contracts.notice.Urgency;
import se.bryggan.outbox.Outbox;

/** Lets a post know that a matter waits, in the sector of the permit's controller. */
@ApplicationScoped
public class Notices {

    private static final Duration SOON = Duration.ofDays(3);

    private final Outbox outbox;

    Notices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What waits, at which unit, and which page shows it. */
    public record Waiting(UUID matter, String unit, String link) {}

    /** Tells the post that works with SIP at the unit. */
    public void soon(AccessPermit permit, Waiting waiting) {
        String role = Posts.working(permit.controller().branch());
        raise(permit, waiting, role, Urgency.NORMAL, permit.at().plus(SOON));
    }

    /** Tells whoever leads the unit, today: something has not been done in time. */
    public void head(AccessPermit permit, Waiting waiting) {
        String role = Posts.leading(permit.controller().branch());
        raise(permit, waiting, role, Urgency.SAME_DAY, permit.at().plus(Duration.ofDays(1)));
    }

    private void raise(AccessPermit permit, Waiting waiting, String role, Urgency urgency, Instant due) {
        UUID id = UUID.randomUUID();
        UUID matter = waiting.matter();
        String unit = waiting.unit();
        String link = waiting.link();
        EventData notice =
                switch (Sector.of(permit.controller().branch())) {
                    case SCHOOL -> new NoticeRaisedSchool(id, matter, unit, role, null, urgency, due, link);
                    case SOCIAL -> new NoticeRaisedSocial(id, matter, unit, role, null, urgency, due, link);
                    case HEALTH -> new NoticeRaisedHealth(id, matter, unit, role, null, urgency, due, link);
                };
        outbox.append(permit, notice);
    }
}

package se.bryggan.consent.statement;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.notice.NoticeRaisedHealth;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.NoticeRaisedSocial;
import se.bryggan.contracts.notice.Urgency;

/** Tells a giver that there is something to answer. */
final class Notices {

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(7);
    private static final String LINK = "consent";

    private Notices() {}

    static EventData asked(About about, UUID giver, UUID statement, Instant at) {
        UUID notice = UUID.randomUUID();
        Instant due = at.plus(TIME_TO_ANSWER);
        return switch (Sector.of(about.holder().branch())) {
            case SCHOOL ->
                new NoticeRaisedSchool(notice, statement, null, null, new SchoolRef(giver), Urgency.NORMAL, due, LINK);
            case SOCIAL ->
                new NoticeRaisedSocial(notice, statement, null, null, new SocialRef(giver), Urgency.NORMAL, due, LINK);
            case HEALTH ->
                new NoticeRaisedHealth(notice, statement, null, null, new HealthRef(giver), Urgency.NORMAL, due, LINK);
        };
    }
}

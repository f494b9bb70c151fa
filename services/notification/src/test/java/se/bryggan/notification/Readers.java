package se.bryggan.notification;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.notice.NoticeRaised;
import se.bryggan.contracts.notice.NoticeRaisedHealth;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.NoticeRaisedSocial;
import se.bryggan.contracts.notice.Urgency;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

/** Those who are told of notices in the tests, and the services that raise them. */
public final class Readers {

    public static final UUID GUARDIAN = UUID.fromString("5c030557-3313-439d-85c3-a11ce027f371");
    public static final Controller SCHOOL = new Controller("utbildningsnamnden", Branch.SCHOOL);
    public static final Controller SOCIAL = new Controller("stadsdelsnamnd-norr", Branch.SCHOOL_SOCIAL_TEAM);
    public static final Controller HEALTH = new Controller("region", Branch.CHILD_PSYCHIATRY);

    private static final AtomicLong SEQUENCE = new AtomicLong(1);
    private static final Clock CLOCK = Clock.systemUTC();

    private Readers() {}

    public static String newUnit() {
        return "unit-" + UUID.randomUUID();
    }

    public static Instant inHours(int hours) {
        return CLOCK.instant().plusSeconds(3600L * hours);
    }

    public static NoticeRaisedSchool toMentor(String unit) {
        return toMentor(unit, null, inHours(24));
    }

    public static NoticeRaisedSchool toMentor(String unit, String group, Instant due) {
        return new NoticeRaisedSchool(
                UUID.randomUUID(), UUID.randomUUID(), unit, "mentor", group, null, Urgency.NORMAL, due, "absence-step");
    }

    public static NoticeRaisedSchool toPerson(UUID person) {
        return new NoticeRaisedSchool(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                new SchoolRef(person),
                Urgency.SAME_DAY,
                inHours(24),
                "absence-step");
    }

    public static NoticeRaisedSocial toSocial(String unit) {
        SocialRef nobody = null;
        return new NoticeRaisedSocial(
                UUID.randomUUID(),
                UUID.randomUUID(),
                unit,
                "admission",
                nobody,
                Urgency.NORMAL,
                inHours(24),
                "referral");
    }

    public static NoticeRaisedHealth toHealth(String unit) {
        HealthRef nobody = null;
        return new NoticeRaisedHealth(
                UUID.randomUUID(),
                UUID.randomUUID(),
                unit,
                "child-psychiatry",
                nobody,
                Urgency.NORMAL,
                inHours(24),
                "invitation");
    }

    /** Has a service raise the notice; {@code eventId} stands for the event on the topic. */
    public static void raise(Controller owner, String sector, NoticeRaised notice, UUID eventId) {
        Map<String, String> headers = Events.headers(
                "se.bryggan.notice.notice-raised.v1", "urn:bryggan:school", eventId, SEQUENCE.getAndIncrement());
        headers.put("ce_controller", owner.authority());
        headers.put("ce_branch", owner.branch().name());
        Events.produce(
                "notice." + sector + ".v1",
                notice.matterRef().toString(),
                headers,
                EventJson.write(notice).getBytes(StandardCharsets.UTF_8));
    }

    public static void raise(Controller owner, String sector, NoticeRaised notice) {
        raise(owner, sector, notice, UUID.randomUUID());
    }

    public static RequestSpecification as(Actor actor) {
        return given().header("Authorization", "Bearer " + Tokens.issued().of(actor));
    }

    public static Actor mentor(String unit) {
        return staff("mentor", SCHOOL, unit);
    }

    public static Actor staff(String role, Controller at, String unit) {
        return new Actor(role + "-" + unit, Actor.Kind.STAFF, at.authority(), at.branch(), unit, role, 3);
    }

    public static Actor guardian() {
        return new Actor("guardian-1", Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
    }
}

package se.bryggan.school;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.contracts.intake.AttendanceRecorded;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

/** What the tests of this service say to it from outside: pupils from the register, marks from a supplier, staff. */
public final class SchoolWorld {

    public static final String CITY = "utbildningsnamnden";
    public static final String EKEN = "friskola-eken";
    public static final String SUPPLIER = "skola24-sim";

    private static final AtomicLong SEQUENCE = new AtomicLong(1);
    private static final Clock CLOCK = Clock.systemUTC();

    private SchoolWorld() {}

    /** A pupil whom the register has told of. */
    public record Known(UUID schoolRef, UUID externalId, String unit) {}

    /** Has the register tell of a new pupil of the city, in a unit of its own, and waits until a mark would be taken. */
    public static Known pupil(String district) {
        return pupil(district, CITY, Branch.SCHOOL);
    }

    public static Known pupil(String district, String organiser, Branch branch) {
        Known pupil = new Known(UUID.randomUUID(), UUID.randomUUID(), "unit-" + UUID.randomUUID());
        tellOf(pupil, district, organiser, branch);
        mentoredBy(mentor(pupil.unit()), pupil, organiser, branch);
        Mark probe = Mark.of(pupil).unmarked();
        Awaitility.await()
                .until(() -> supplier(organiser)
                                .contentType("application/cloudevents+json")
                                .body(event(probe.data()))
                                .post("/v1/events")
                                .statusCode()
                        == 202);
        return pupil;
    }

    /** The school system has told that the log-in is the pupil's mentor. */
    public static void mentoredBy(Actor mentor, Known pupil, String organiser, Branch branch) {
        AdminSql.update(
                "insert into mentorship (controller, branch, login, external_id) values (?, ?, ?, ?)",
                organiser,
                branch.name(),
                mentor.id(),
                pupil.externalId());
    }

    public static void tellOf(Known pupil, String district, String organiser, Branch branch) {
        PupilChanged data = new PupilChanged(
                new SchoolRef(pupil.schoolRef()),
                SUPPLIER,
                pupil.externalId(),
                pupil.unit(),
                organiser,
                branch.name(),
                7,
                "7a",
                district,
                null,
                1);
        fromDirectory("se.bryggan.directory.pupil-changed.v1", pupil.schoolRef(), data);
    }

    public static void fromDirectory(String type, UUID key, Object data) {
        Map<String, String> headers =
                Events.headers(type, "urn:bryggan:directory", UUID.randomUUID(), SEQUENCE.getAndIncrement());
        headers.put("ce_controller", "directory");
        headers.put("ce_branch", "PLATFORM_OPERATIONS");
        Events.produce(
                "directory.school.v1",
                key.toString(),
                headers,
                EventJson.write(data).getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.instant(), LadderPolicy.STOCKHOLM);
    }

    public static RequestSpecification as(Actor actor) {
        return given().header("Authorization", "Bearer " + Tokens.issued().of(actor));
    }

    public static RequestSpecification supplier(String organiser) {
        return as(supplierOf(organiser));
    }

    public static Actor supplierOf(String organiser) {
        return new Actor(SUPPLIER, Actor.Kind.SERVICE, organiser, null, null, "supplier", 3);
    }

    public static Actor mentor(String unit) {
        return staff("mentor", CITY, Branch.SCHOOL, unit);
    }

    public static Actor principal(String unit) {
        return staff("principal", CITY, Branch.SCHOOL, unit);
    }

    public static Actor staff(String role, String authority, Branch branch, String unit) {
        return new Actor(role + "-" + unit, Actor.Kind.STAFF, authority, branch, unit, role, 3);
    }

    /** A lesson of 60 minutes with its mark, to be changed by the methods that give another. */
    public record Mark(
            Known pupil,
            UUID id,
            UUID lesson,
            LocalDate day,
            int valid,
            int invalid,
            boolean reported,
            Instant modified) {

        public static Mark of(Known pupil) {
            return new Mark(
                    pupil,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    today(),
                    0,
                    0,
                    true,
                    CLOCK.instant().minusSeconds(60));
        }

        /** The same mark, said to be another pupil's. */
        public Mark saidOf(Known other) {
            return new Mark(other, id, lesson, day, valid, invalid, reported, modified);
        }

        public Mark on(LocalDate other) {
            return new Mark(pupil, id, lesson, other, valid, invalid, reported, modified);
        }

        public Mark valid(int minutes) {
            return new Mark(pupil, id, lesson, day, minutes, invalid, reported, modified);
        }

        public Mark invalid(int minutes) {
            return new Mark(pupil, id, lesson, day, valid, minutes, reported, modified);
        }

        public Mark unmarked() {
            return new Mark(pupil, id, lesson, day, valid, invalid, false, modified);
        }

        public Mark later(int seconds) {
            return new Mark(pupil, id, lesson, day, valid, invalid, reported, modified.plusSeconds(seconds));
        }

        public AttendanceRecorded data() {
            return new AttendanceRecorded(
                    SUPPLIER,
                    pupil.externalId(),
                    lesson,
                    id,
                    day,
                    day.atTime(LocalTime.of(9, 0))
                            .atZone(LadderPolicy.STOCKHOLM)
                            .toInstant(),
                    60,
                    60 - valid - invalid,
                    valid,
                    invalid,
                    0,
                    reported,
                    modified);
        }
    }

    public static String event(Object data) {
        return event("se.bryggan.intake.attendance-recorded.v1", EventJson.write(data));
    }

    public static String event(String type, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:test:supplier", "type": "%s", "data": %s}""".formatted(UUID.randomUUID(), type, data);
    }

    /** Sends the marks as one batch, each of which must be taken in. */
    public static void send(Mark... marks) {
        String batch = "["
                + String.join(
                        ",",
                        List.of(marks).stream().map(mark -> event(mark.data())).toList()) + "]";
        supplier(CITY)
                .contentType("application/cloudevents-batch+json")
                .body(batch)
                .post("/v1/events")
                .then()
                .statusCode(202)
                .body("items.outcome", org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.equalTo("ACCEPTED")));
    }

    /** Events of the topic about the pupil, as soon as there are so many. */
    public static List<ConsumerRecord<String, byte[]>> eventsAbout(Known pupil, String type, int count) {
        Predicate<ConsumerRecord<String, byte[]>> about = record ->
                pupil.schoolRef().toString().equals(record.key()) && type.equals(Events.header(record, "ce_type"));
        return Events.await("school.v1", count, about);
    }
}

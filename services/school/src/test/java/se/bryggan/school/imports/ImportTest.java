package se.bryggan.school.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.school.SchoolWorld;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.testkit.Events;

@QuarkusTest
@QuarkusTestResource(SchoolSystem.class)
class ImportTest {

    private static final Actor REGISTRY =
            new Actor("register", Actor.Kind.SERVICE, "directory", Branch.PLATFORM_OPERATIONS, null, "registry", 3);

    @Test
    void aTermIsLoadedPageByPageAndLeadsToStepsWithoutNotices() {
        Known pupil = SchoolWorld.pupil("early", SchoolSystem.ORGANISER, Branch.SCHOOL);
        List<UUID> lessons = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        UUID cancelled = UUID.randomUUID();
        SchoolSystem.put(
                "calendarEvents",
                List.of(
                        lesson(lessons.get(0), false),
                        lesson(lessons.get(1), false),
                        lesson(lessons.get(2), false),
                        lesson(cancelled, true)));
        SchoolSystem.put(
                "attendances",
                List.of(
                        mark(pupil.externalId(), lessons.get(0), 0, 60),
                        mark(pupil.externalId(), lessons.get(1), 60, 0),
                        mark(pupil.externalId(), lessons.get(2), 60, 0),
                        mark(pupil.externalId(), cancelled, 0, 60),
                        mark(UUID.randomUUID(), lessons.get(0), 0, 60),
                        mark(pupil.externalId(), UUID.randomUUID(), 0, 60)));

        UUID teacher = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        SchoolSystem.put("duties", List.of(duty(teacher, "Mentor", group), duty(UUID.randomUUID(), "Lärare", group)));
        SchoolSystem.put("groups", List.of(group(group, pupil.externalId()), group(UUID.randomUUID(), teacher)));
        SchoolSystem.put("persons", List.of(person(teacher, "Mentor-From-System"), person(UUID.randomUUID(), "other")));

        load().body("organisers[0].lessons", equalTo(4))
                .body("organisers[0].accepted", equalTo(5))
                .body("organisers[0].unknownPupils", equalTo(1))
                .body("organisers[0].unfit", equalTo(1));

        var mentor = mentorAs("mentor-from-system", pupil.unit());
        var former = mentorAs("mentor-" + pupil.unit(), pupil.unit());
        as(former).get("/v1/steps").then().body("total", equalTo(0));
        List<String> ids = as(mentor)
                .get("/v1/steps")
                .then()
                .body("items.step", hasItems("SIMPLIFIED_MAPPING", "IN_DEPTH_MAPPING", "ABSENCE_INQUIRY"))
                .body("items[0].sharePermille", equalTo(333))
                .extract()
                .path("items.id");
        SchoolWorld.eventsAbout(pupil, "se.bryggan.school.absence-step-reached.v1", 3);
        assertEquals(
                List.of(),
                Events.read("notice.school.v1").stream()
                        .filter(notice -> ids.contains(notice.key()))
                        .toList());

        load().body("organisers[0].accepted", equalTo(0)).body("organisers[0].duplicates", equalTo(5));
    }

    @Test
    void onlyTheRegistersOperatorLoadsTerms() {
        as(mentor("ekbacken")).post("/v1/imports").then().statusCode(403);
        SchoolWorld.supplier(SchoolWorld.CITY).post("/v1/imports").then().statusCode(403);
    }

    private static ValidatableResponse load() {
        return as(REGISTRY).post("/v1/imports").then().statusCode(200).body("organisers", not(List.of()));
    }

    private static String lesson(UUID id, boolean cancelled) {
        var start = today().minusDays(1).atTime(LocalTime.of(9, 0)).atZone(LadderPolicy.STOCKHOLM);
        return """
                {"id":"%s","meta":{"created":"2026-01-01T00:00:00Z","modified":"2026-01-01T00:00:00Z"},
                "activity":{"id":"%s"},"startTime":"%s","endTime":"%s","cancelled":%s}""".formatted(
                        id,
                        UUID.randomUUID(),
                        start.toOffsetDateTime(),
                        start.plusHours(1).toOffsetDateTime(),
                        cancelled);
    }

    private static Actor mentorAs(String login, String unit) {
        return new Actor(login, Actor.Kind.STAFF, SchoolSystem.ORGANISER, Branch.SCHOOL, unit, "mentor", 3);
    }

    private static String duty(UUID person, String role, UUID group) {
        return """
                {"id":"%s","person":{"id":"%s"},"dutyRole":"Lärare","assignmentRole":[
                {"group":{"id":"%s"},"assignmentRoleType":"%s"}]}""".formatted(UUID.randomUUID(), person, group, role);
    }

    private static String group(UUID id, UUID member) {
        return "{\"id\":\"%s\",\"groupMemberships\":[{\"person\":{\"id\":\"%s\"}}]}".formatted(id, member);
    }

    private static String person(UUID id, String login) {
        return "{\"id\":\"%s\",\"eduPersonPrincipalNames\":[\"%s@huvudman.test\"]}".formatted(id, login);
    }

    private static String mark(UUID student, UUID lesson, int present, int valid) {
        return """
                {"id":"%s","meta":{"modified":"2026-01-02T00:00:00Z"},"student":{"id":"%s"},
                "calendarEvent":{"id":"%s"},"isReported":true,"attendanceMinutes":%d,"validAbsenceMinutes":%d,
                "invalidAbsenceMinutes":0,"otherAttendanceMinutes":0,"absenceReason":"marker-reason"}""".formatted(
                        UUID.nameUUIDFromBytes((student + " " + lesson).getBytes(StandardCharsets.UTF_8)),
                        student,
                        lesson,
                        present,
                        valid);
    }
}

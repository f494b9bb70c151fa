package se.bryggan.school.imports;

import static org.hamcrest.Matchers.equalTo;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.school.SchoolWorld;
import se.bryggan.school.SchoolWorld.Known;

/** A mentor has the pupils of the own groups on the days that the school system says, and on no others. */
@QuarkusTest
@QuarkusTestResource(SchoolSystem.class)
class MentorsImportTest {

    private static final Path OFFSET = Path.of("target", "clock-offset");
    private static final Actor REGISTRY =
            new Actor("register", Actor.Kind.SERVICE, "directory", Branch.PLATFORM_OPERATIONS, null, "registry", 3);

    @Inject
    MentorsTimer timer;

    private final UUID teacher = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final String login = "mentor-" + UUID.randomUUID();
    private Known pupil;

    @BeforeEach
    void aGroupWithAMentor() {
        pupil = SchoolWorld.pupil("early", SchoolSystem.ORGANISER, Branch.SCHOOL);
        List.of("calendarEvents", "attendances").forEach(resource -> SchoolSystem.put(resource, List.of()));
        SchoolSystem.put("duties", List.of(duty(teacher)));
        SchoolSystem.put("persons", List.of(person(teacher, login + "@one.test")));
    }

    @AfterEach
    void putTheClockBack() throws IOException {
        Files.deleteIfExists(OFFSET);
    }

    @Test
    void nextTermsGroupsOpenNothingBeforeTheirFirstDay() throws Exception {
        members(today().plusDays(1), null);
        timer.run();
        sees().statusCode(404);

        Files.writeString(OFFSET, "PT24H");

        sees().statusCode(200);
    }

    @Test
    void aMembershipThatEndsClosesWithoutBeingLoadedAgain() throws Exception {
        members(null, today());
        timer.run();
        sees().statusCode(200);

        Files.writeString(OFFSET, "PT24H");

        sees().statusCode(404);
    }

    @Test
    void aNameThatTwoHaveInDifferentScopesIsNobodys() throws Exception {
        members(null, null);
        UUID namesake = UUID.randomUUID();
        SchoolSystem.put("duties", List.of(duty(teacher), duty(namesake)));
        SchoolSystem.put(
                "persons", List.of(person(teacher, login + "@one.test"), person(namesake, login + "@two.test")));
        timer.run();

        sees().statusCode(404);
    }

    @Test
    void whereMentorsCannotBeLoadedTheAnswerSaysSoAndTheFormerStand() throws Exception {
        members(null, null);
        timer.run();
        SchoolSystem.put("groups", List.of("{\"id\":7}"));

        as(REGISTRY).post("/v1/imports").then().statusCode(200).body("organisers[0].mentorsLoaded", equalTo(false));

        sees().statusCode(200);
    }

    private ValidatableResponse sees() {
        var mentor =
                new Actor(login, Actor.Kind.STAFF, SchoolSystem.ORGANISER, Branch.SCHOOL, pupil.unit(), "mentor", 3);
        return as(mentor).get("/v1/pupils/" + pupil.schoolRef() + "/absence").then();
    }

    private void members(LocalDate first, LocalDate last) {
        SchoolSystem.put("groups", List.of("""
                {"id":"%s","groupMemberships":[{"person":{"id":"%s"},"startDate":%s,"endDate":%s}]}""".formatted(group, pupil.externalId(), json(first), json(last))));
    }

    private String duty(UUID person) {
        return """
                {"id":"%s","person":{"id":"%s"},"startDate":"2020-08-01","assignmentRole":[
                {"group":{"id":"%s"},"assignmentRoleType":"Mentor"}]}""".formatted(UUID.randomUUID(), person, group);
    }

    private static String person(UUID id, String name) {
        return "{\"id\":\"%s\",\"eduPersonPrincipalNames\":[\"%s\"]}".formatted(id, name);
    }

    private static String json(LocalDate day) {
        return day == null ? "null" : '"' + day.toString() + '"';
    }
}

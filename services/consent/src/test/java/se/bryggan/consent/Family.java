package se.bryggan.consent;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

/** A child with two guardians at a school of the municipality, and what they and its mentor can call. */
final class Family {

    static final String HOLDER = "{\"authority\": \"municipality\", \"branch\": \"SCHOOL\"}";

    final UUID child = UUID.randomUUID();
    final UUID motherRef = UUID.randomUUID();
    final UUID fatherRef = UUID.randomUUID();
    final Actor mother = person("guardian");
    final Actor pupil = person("pupil");
    final Actor mentor = staff("municipality", Branch.SCHOOL, "mentor");

    Family(GuardianKin kin) {
        kin.is(mother.id(), motherRef, child);
        kin.is(pupil.id(), child);
    }

    /** The directory tells of the child, born so long ago. */
    Family known(int years) {
        return registered(1, born(years), List.of(motherRef, fatherRef), "NONE").goesTo("unit-1", 1);
    }

    static LocalDate born(int years) {
        return LocalDate.now(Clock.systemUTC()).minusYears(years).minusDays(1);
    }

    /** What the directory says of the child in its so-manieth version. */
    Family registered(int version, LocalDate born, List<UUID> guardians, String protection) {
        Map<String, String> headers = Events.headers(
                "se.bryggan.directory.person-changed.v1", "urn:bryggan:directory", UUID.randomUUID(), version);
        headers.put("ce_controller", "directory");
        headers.put("ce_branch", "PLATFORM_OPERATIONS");
        String data = """
            {"schoolRef": "%s", "birthDate": "%s", "custody": "JOINT", "guardians": [%s],
             "protection": "%s", "whereaboutsHidden": false, "version": %d}
            """.formatted(
                        child,
                        born,
                        guardians.stream().map(ref -> "\"" + ref + "\"").collect(Collectors.joining(", ")),
                        protection,
                        version);
        Events.produce("directory.school.v1", child.toString(), headers, data.getBytes(StandardCharsets.UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from person_fact where subject = '" + child + "' and version = "
                                + version)
                        == 1);
        return this;
    }

    /** The directory tells of the child's school, a unit of the municipality. */
    Family goesTo(String unit, int version) {
        Map<String, String> headers = Events.headers(
                "se.bryggan.directory.pupil-changed.v1", "urn:bryggan:directory", UUID.randomUUID(), version + 1);
        headers.put("ce_controller", "directory");
        headers.put("ce_branch", "PLATFORM_OPERATIONS");
        String data = """
            {"schoolRef": "%s", "supplier": "marks", "externalId": "%s", "schoolUnit": "%s",
             "authority": "municipality", "branch": "SCHOOL", "district": "north", "version": %d}
            """.formatted(child, UUID.randomUUID(), unit, version);
        Events.produce("directory.school.v1", child.toString(), headers, data.getBytes(StandardCharsets.UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        count("select count(*) from pupil where id = '" + child + "' and register_version = " + version)
                                == 1);
        return this;
    }

    Response gives(Actor actor, String answer) {
        return as(actor).body(statement(answer)).post("/v1/consents");
    }

    Response gives(Actor actor, String body, int expected) {
        Response given = as(actor).body(body).post("/v1/consents");
        given.then().statusCode(expected);
        return given;
    }

    Response reads(Actor actor, Object id) {
        return holder(as(actor)).get("/v1/consents/" + id);
    }

    Response plainReceipt(Actor actor, Object id) {
        return holder(as(actor)).get("/v1/consents/" + id + "/plain-receipt");
    }

    Response withdraws(Actor actor, Object id) {
        return as(actor).body("{\"holder\": " + HOLDER + "}").post("/v1/consents/" + id + "/withdrawal");
    }

    Response lists(Actor actor) {
        return listing(actor).get("/v1/consents");
    }

    RequestSpecification listing(Actor actor) {
        return holder(as(actor)).queryParam("subject", child);
    }

    Response receipts(Actor actor, Object id) {
        return holder(as(actor)).get("/v1/consents/" + id + "/receipts");
    }

    Response holders(Actor actor, Object id) {
        return holder(as(actor)).get("/v1/consents/" + id + "/holders");
    }

    Response registers(Actor actor, UUID giver, String method) {
        return as(actor).body(registration(giver, method)).post("/v1/consent-registrations");
    }

    Response asks(Actor actor) {
        return asks(actor, asking());
    }

    Response asks(Actor actor, String body) {
        return as(actor).body(body).post("/v1/consent-requests");
    }

    String statement(String answer) {
        return """
            {"holder": %s, "subject": "%s", "answer": "%s", "categories": ["ATTENDANCE"],
             "recipients": ["SCHOOL_SOCIAL_TEAM"], "purposes": ["SST_REFERRAL"]}
            """.formatted(HOLDER, child, answer);
    }

    String registration(UUID giver, String method) {
        return "{\"giver\": \"%s\", \"method\": \"%s\", \"statement\": %s}"
                .formatted(giver, method, statement("GIVEN"));
    }

    String asking() {
        return """
            {"holder": %s, "subject": "%s", "categories": ["ATTENDANCE"],
             "recipients": ["SCHOOL_SOCIAL_TEAM"], "purposes": ["SST_REFERRAL"]}
            """.formatted(HOLDER, child);
    }

    static RequestSpecification as(Actor actor) {
        return given().auth().oauth2(Tokens.issued().of(actor)).contentType(ContentType.JSON);
    }

    private static RequestSpecification holder(RequestSpecification request) {
        return request.queryParam("authority", "municipality").queryParam("branch", "SCHOOL");
    }

    static Actor person(String role) {
        Actor.Kind kind = Actor.Kind.valueOf(role.toUpperCase(java.util.Locale.ROOT));
        return new Actor(UUID.randomUUID().toString(), kind, null, null, null, role, 3);
    }

    static Actor staff(String authority, Branch branch, String role) {
        return staff(authority, branch, "unit-1", role, 3);
    }

    static Actor staff(String authority, Branch branch, String unit, String role, int assurance) {
        return new Actor(UUID.randomUUID().toString(), Actor.Kind.STAFF, authority, branch, unit, role, assurance);
    }

    /** Headers that tell one answer from another; when it was given is not among them. */
    static Map<String, List<String>> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !"Date".equalsIgnoreCase(header.getName()))
                .collect(Collectors.groupingBy(
                        header -> header.getName(),
                        Collectors.mapping(header -> header.getValue(), Collectors.toList())));
    }

    static long count(String sql) {
        return Long.parseLong(AdminSql.column(sql).getFirst());
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}

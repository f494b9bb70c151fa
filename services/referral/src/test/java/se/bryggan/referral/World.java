package se.bryggan.referral;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChangedSchool;
import se.bryggan.contracts.consent.ConsentChangedSocial;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.contracts.directory.PersonChangedSocial;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.contracts.school.AbsenceStepReached;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

/** The other services and the people around a pupil, as far as this service can tell them from the real ones. */
@ApplicationScoped
public class World {

    static final Holder REGISTER = new Holder("directory", "PLATFORM_OPERATIONS");
    static final Holder SCHOOL = new Holder("utbildningsnamnden", "SCHOOL");
    static final Holder TEAM = new Holder("stadsdelsnamnd-norr", "SCHOOL_SOCIAL_TEAM");

    static final Actor MENTOR = staff("mentor-7a", SCHOOL.authority(), Branch.SCHOOL, "ekbacken", "mentor");
    static final Actor OTHER_MENTOR = staff("mentor-8a", SCHOOL.authority(), Branch.SCHOOL, "ekbacken", "mentor");
    static final Actor PRINCIPAL = staff("rektor-ekbacken", SCHOOL.authority(), Branch.SCHOOL, "ekbacken", "principal");
    static final Actor HEALTH = staff(
            "elevhalsa-ekbacken", SCHOOL.authority(), Branch.STUDENT_HEALTH, "ekbacken-elevhalsa", "student-health");
    static final Actor ELSEWHERE = staff("mentor-eken", "friskola-eken", Branch.INDEPENDENT_SCHOOL, "eken", "mentor");
    static final Actor ADMISSION =
            staff("antagning-norr", TEAM.authority(), Branch.SCHOOL_SOCIAL_TEAM, "sst-norr", "admission");
    static final Actor SST = staff("sst-norr", TEAM.authority(), Branch.SCHOOL_SOCIAL_TEAM, "sst-norr", "sst");
    static final Actor OTHER_ADMISSION =
            staff("antagning-soder", "stadsdelsnamnd-soder", Branch.SCHOOL_SOCIAL_TEAM, "sst-soder", "admission");
    static final Actor OFFICER = staff("dataskyddsombud", SCHOOL.authority(), null, null, "dpo");
    static final Actor RECEPTION =
            staff("mottagning-norr", TEAM.authority(), Branch.SOCIAL_INVESTIGATION, "mottagning-norr", "reception");

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String[] USUAL = {"IDENTITY", "ATTENDANCE", "ABSENCE_MAPPING"};

    private static final String AS_TEAM = """
        select set_config('bryggan.controller', ?, true), set_config('bryggan.branch', ?, true)
        """;

    private static final String SCHOOL_REGISTER = "directory.school.v1";
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final Feeds feeds;
    private final BorderPost border;
    private final Clock clock;
    private final Database database;
    private final Facts facts;

    World(Feeds feeds, BorderPost border, Clock clock, Database database, Facts facts) {
        this.feeds = feeds;
        this.border = border;
        this.clock = clock;
        this.database = database;
        this.facts = facts;
    }

    /** A child with two guardians, the same three persons in both sectors. */
    record Family(UUID child, UUID socialChild, List<UUID> guardians, List<UUID> socialGuardians) {}

    /** A pupil in year 7 at Ekbacken with a third of the last 30 days missed; everything about the pupil is known. */
    Family pupil() {
        return pupil(7, 333);
    }

    Family pupil(int year, int permille) {
        Family family = pupilOfWhomSocialServicesHaveNotHeard(year, permille);
        registeredAtSocialServices(family);
        return family;
    }

    /** As {@link #pupil()}, but the register has told the school alone. */
    Family pupilOfWhomSocialServicesHaveNotHeard(int year, int permille) {
        fresh();
        border.start();
        Family family = registeredAtSchool();
        goesInYear(family, year, 1);
        send(SCHOOL, step(family.child(), permille));
        return family;
    }

    void goesInYear(Family family, int year, long version) {
        send(
                REGISTER,
                new PupilChanged(
                        new SchoolRef(family.child()),
                        "skola24-sim",
                        UUID.randomUUID(),
                        "ekbacken",
                        SCHOOL.authority(),
                        SCHOOL.branch(),
                        year,
                        "ekbacken-" + year + "a",
                        "norr",
                        null,
                        version));
    }

    /** A family that the register knows in both sectors. */
    Family family() {
        Family family = registeredAtSchool();
        registeredAtSocialServices(family);
        return family;
    }

    private Family registeredAtSchool() {
        UUID child = UUID.randomUUID();
        List<UUID> guardians = List.of(UUID.randomUUID(), UUID.randomUUID());
        var family = new Family(
                child,
                border.translate(child),
                guardians,
                guardians.stream().map(border::translate).toList());
        send(
                REGISTER,
                new PersonChangedSchool(
                        new SchoolRef(child),
                        born(),
                        "JOINT",
                        guardians.stream().map(SchoolRef::new).toList(),
                        "NONE",
                        false,
                        1));
        return family;
    }

    void registeredAtSocialServices(Family family) {
        send(
                REGISTER,
                new PersonChangedSocial(
                        new SocialRef(family.socialChild()),
                        born(),
                        "JOINT",
                        family.socialGuardians().stream().map(SocialRef::new).toList(),
                        "NONE",
                        false,
                        1));
    }

    /** The register corrects the day of birth, and the school has heard of it. */
    void turnsOutGrown(Family family) {
        LocalDate grown = LocalDate.now(clock).minusYears(19);
        send(
                REGISTER,
                new PersonChangedSchool(new SchoolRef(family.child()), grown, null, List.of(), "NONE", false, 2));
        await().atMost(PATIENCE).until(() -> QuarkusTransaction.requiringNew().call(() -> {
            database.first(row -> row.getString(1), AS_TEAM, SCHOOL.authority(), SCHOOL.branch());
            return facts.person(family.child()).orElseThrow().birthDate().equals(grown);
        }));
    }

    /** Waits until social services have heard of the child. */
    void heardAtSocialServices(Family family) {
        await().atMost(PATIENCE).until(() -> QuarkusTransaction.requiringNew().call(() -> {
            database.first(row -> row.getString(1), AS_TEAM, TEAM.authority(), TEAM.branch());
            return facts.person(family.socialChild()).isPresent();
        }));
    }

    private LocalDate born() {
        return LocalDate.now(clock).minusYears(13);
    }

    AbsenceStepReached step(UUID child, int permille) {
        return new AbsenceStepReached(
                new SchoolRef(child),
                AbsenceStep.IN_DEPTH_MAPPING,
                permille,
                30,
                6000,
                permille,
                permille * 5,
                0,
                0,
                "norr-2025/IN_DEPTH_MAPPING",
                "norr-2025",
                "ekbacken",
                clock.instant());
    }

    /** Both guardians consent at the school to what is usually referred with. */
    void consentAtSchool(Family family, String... categories) {
        family.guardians().forEach(guardian -> consentAtSchool(family, guardian, "GIVEN", 1, categories));
    }

    UUID consentAtSchool(Family family, UUID guardian, String state, long version, String... categories) {
        UUID id = UUID.nameUUIDFromBytes((family.child() + "" + guardian).getBytes(StandardCharsets.UTF_8));
        send(
                SCHOOL,
                new ConsentChangedSchool(
                        new SchoolRef(family.child()),
                        id,
                        version,
                        1,
                        new SchoolRef(guardian),
                        "GUARDIAN",
                        state,
                        List.of(categories),
                        List.of("SCHOOL_SOCIAL_TEAM"),
                        false,
                        List.of("SST_REFERRAL"),
                        LocalDate.now(clock),
                        null,
                        SCHOOL));
        return id;
    }

    /** Both guardians let the team tell the school. */
    void consentAtTeam(Family family) {
        family.socialGuardians().forEach(guardian -> consentAtTeam(family, guardian, "GIVEN", 1));
    }

    /** How many consents about the child have reached this service as the team's. */
    int heardAtTeam(Family family) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.first(row -> row.getString(1), AS_TEAM, TEAM.authority(), TEAM.branch());
            return facts.consents(family.socialChild(), new Controller(TEAM.authority(), Branch.valueOf(TEAM.branch())))
                    .size();
        });
    }

    /** One guardian takes back what was said to the team. */
    UUID withdrawAtTeam(Family family) {
        return consentAtTeam(family, family.socialGuardians().getFirst(), "WITHDRAWN", 2);
    }

    private UUID consentAtTeam(Family family, UUID guardian, String state, long version) {
        UUID id = UUID.nameUUIDFromBytes((family.socialChild() + "" + guardian).getBytes(StandardCharsets.UTF_8));
        send(
                TEAM,
                new ConsentChangedSocial(
                        new SocialRef(family.socialChild()),
                        id,
                        version,
                        1,
                        new SocialRef(guardian),
                        "GUARDIAN",
                        state,
                        List.of("SCHOOL_SOCIAL_TEAM_CASE"),
                        List.of("SCHOOL"),
                        false,
                        List.of("SST_REFERRAL"),
                        LocalDate.now(clock),
                        null,
                        TEAM));
        return id;
    }

    /** Writes an event as its owner would. */
    void send(Holder owner, EventData data) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        Map<String, String> headers =
                Events.headers(contract.type(), "urn:bryggan:world", UUID.randomUUID(), SEQUENCE.incrementAndGet());
        headers.put("ce_controller", owner.authority());
        headers.put("ce_branch", owner.branch());
        Events.produce(
                contract.topic(),
                data.subjectRef().toString(),
                headers,
                EventJson.write(data).getBytes(StandardCharsets.UTF_8));
    }

    /** Register and consents are heard on every partition of every sector. */
    void fresh() {
        feeds.spreads(SCHOOL_REGISTER, 3);
        Stream.of("school", "social", "health").forEach(sector -> {
            for (int partition = 0; partition < 3; partition++) {
                feeds.heard("directory." + sector + ".v1", partition);
                feeds.heard("consent." + sector + ".v1", partition);
            }
        });
    }

    /** The school does not know whether it knows all that the register has told; until {@link #fresh()}. */
    void registerIsSilent() {
        feeds.spreads(SCHOOL_REGISTER, 4);
    }

    /** The report of concern about a child nobody knows that says these words, where it has been received. */
    static String receivedSaying(String words) {
        List<String> concerns = as(RECEPTION)
                .queryParam("limit", 100)
                .get("/v1/incoming-concerns")
                .path("items.findAll { it.socialRef == null }.id");
        return concerns.stream()
                .map(id -> "/v1/incoming-concerns/" + id)
                .filter(concern -> as(RECEPTION)
                        .get(concern)
                        .<String>path("content.CONCERN_REPORT.text")
                        .contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** A referral of the pupil, as soon as the pupil is known. */
    String drafted(Family family, String... categories) {
        Response answer = await().atMost(PATIENCE)
                .until(
                        () -> post(MENTOR, "/v1/referrals", null, draft(family.child(), categories)),
                        made -> made.statusCode() == 201);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** A referral that has been sent with both guardians' consent. */
    String sent(Family family) {
        String referral = drafted(family);
        consentAtSchool(family, USUAL);
        await().atMost(PATIENCE)
                .until(() -> as(MENTOR).get(referral + "/preview").path("items.disclosed"), everyItem(is(true)));
        post(MENTOR, referral + "/sending", etag(MENTOR, referral), "{\"acceptReduction\": false}")
                .then()
                .statusCode(200);
        return referral;
    }

    /** What the admission group has received about the child, as soon as it has. */
    String received(Family family) {
        return await().atMost(PATIENCE).until(() -> incoming(family), notNullValue());
    }

    /** The same, or null while nothing has been received. */
    String incoming(Family family) {
        String id = as(ADMISSION)
                .queryParam("limit", 100)
                .get("/v1/incoming-referrals")
                .path("items.find { it.subjectRef == '" + family.socialChild() + "' }?.id");
        return id == null ? null : "/v1/incoming-referrals/" + id;
    }

    static String draft(UUID child, String... categories) {
        String[] chosen = categories.length == 0 ? USUAL : categories;
        String texts =
                List.of(chosen).contains("ABSENCE_MAPPING") ? "{\"ABSENCE_MAPPING\": \"Mornings are hard.\"}" : "{}";
        return """
            {"schoolRef": "%s", "programme": "sst-norr", "categories": ["%s"], "texts": %s}
            """.formatted(child, String.join("\", \"", chosen), texts);
    }

    /** The events of the topic whose data hold the text, in the order of their partitions. */
    static List<String> told(String topic, String text) {
        return Events.read(topic).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .filter(data -> data.contains(text))
                .toList();
    }

    static Actor staff(String id, String authority, Branch branch, String unit, String role) {
        return new Actor(id, Actor.Kind.STAFF, authority, branch, unit, role, 3);
    }

    static RequestSpecification as(Actor actor) {
        return given().auth().oauth2(Tokens.issued().of(actor)).contentType(ContentType.JSON);
    }

    static Response post(Actor actor, String path, String etag, String body) {
        RequestSpecification request = as(actor);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.body(body).post(path);
    }

    static String etag(Actor actor, String path) {
        return as(actor).get(path).header("ETag");
    }

    Instant now() {
        return clock.instant();
    }
}

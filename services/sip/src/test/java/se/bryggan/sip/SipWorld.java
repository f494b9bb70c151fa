package se.bryggan.sip;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

/** Three authorities around one child, each unit new so that no test sees another's. */
final class SipWorld {

    static final String DISTRICT = "stadsdelsnamnd-norr";
    static final String CITY = "utbildningsnamnden";
    static final String REGION = "region";
    static final Duration PATIENCE = Duration.ofSeconds(40);
    static final String WORDS = "Marker-77";

    private static final AtomicLong SEQUENCE = new AtomicLong(1);
    private static final Clock CLOCK = Clock.systemUTC();

    final Child child = Child.unknown();
    final String team = unit("sst");
    final String school = unit("skola");
    final String clinic = unit("bup");
    final Actor sst = staff(DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, team, "sst");
    final Actor principal = staff(CITY, Branch.SCHOOL, school, "principal");
    final Actor psychiatry = staff(REGION, Branch.CHILD_PSYCHIATRY, clinic, "child-psychiatry");

    private SipWorld() {}

    /** A child of whom the register has told all three sectors; nobody has consented to anything. */
    static SipWorld withoutConsent() {
        return withoutConsent(Sector.values());
    }

    private static SipWorld withoutConsent(Sector... told) {
        SipWorld world = new SipWorld();
        BorderPost.open().knows(world.child);
        for (Sector sector : told) {
            world.registered(sector);
        }
        return world;
    }

    void registered(Sector sector) {
        tell("directory", "directory", Branch.PLATFORM_OPERATIONS, child.registered(sector));
    }

    /** The guardian has consented to the SIP at all three authorities. */
    static SipWorld withConsent() {
        return withConsent(Sector.values());
    }

    /** The same, but the register has told these sectors alone of the child. */
    static SipWorld withConsent(Sector... told) {
        SipWorld world = withoutConsent(told);
        world.say(DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, Child.Word.given());
        world.say(CITY, Branch.SCHOOL, Child.Word.given());
        world.say(REGION, Branch.CHILD_PSYCHIATRY, Child.Word.given());
        return world;
    }

    void say(String authority, Branch branch, Child.Word word) {
        tell("consent", authority, branch, child.consent(authority, branch, word));
    }

    /** What a guardian says to the district in a statement of its own, beside those there are. */
    void saysBesides(UUID giver, Child.Word word) {
        EventData said = child.inTheWordsOf(giver).consent(DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, word);
        tell("consent", DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, said);
    }

    static Map<String, String> tell(String service, String authority, Branch branch, EventData data) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        Map<String, String> headers = headers(service, authority, branch, contract.type());
        tellAgain(headers, data);
        return headers;
    }

    static Map<String, String> headers(String service, String authority, Branch branch, String type) {
        Map<String, String> headers =
                Events.headers(type, "urn:bryggan:" + service, UUID.randomUUID(), SEQUENCE.getAndIncrement());
        headers.put("ce_controller", authority);
        headers.put("ce_branch", branch.name());
        return headers;
    }

    static void tellAgain(Map<String, String> headers, EventData data) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        Events.produce(
                contract.topic(),
                data.subjectRef().toString(),
                headers,
                EventJson.write(data).getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the SIP, as soon as the register's word has arrived. */
    Sip opens() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            Response answer = as(sst).body(need()).post("/v1/sips");
                            return answer.statusCode() == 201 ? Sip.of(answer) : null;
                        },
                        sip -> sip != null);
    }

    /** Opens the SIP and invites school and clinic, as soon as the consents are known here. */
    Sip invites() {
        Sip sip = opens();
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            Response answer = post(sst, sip, "/invitations", invitation());
                            return answer.statusCode() == 201 ? Sip.of(answer) : null;
                        },
                        called -> called != null);
    }

    /** Invites, holds the meeting and establishes the plan. */
    Sip establishes() {
        Sip held = Sip.of(post(sst, invites(), "/meeting", Map.of("outcome", "HELD")));
        return Sip.of(post(sst, held, "/plan", plan(WORDS)));
    }

    Map<String, Object> need() {
        return Map.of("socialRef", child.social(), "needs", List.of("d820"), "needText", WORDS);
    }

    Map<String, Object> invitation() {
        return Map.of(
                "participants",
                List.of(schoolUnit(), clinicUnit()),
                "meetingAt",
                CLOCK.instant().plus(Duration.ofDays(21)).toString(),
                "minutes",
                60,
                "place",
                "video");
    }

    Map<String, Object> plan(String clinicsAction) {
        return Map.of(
                "actions",
                List.of(
                        action(teamUnit(), "sst", WORDS),
                        action(schoolUnit(), "principal", WORDS),
                        action(clinicUnit(), "child-psychiatry", clinicsAction)),
                "measuresByOthers",
                WORDS,
                "overallResponsible",
                Map.of("authority", DISTRICT, "branch", "SCHOOL_SOCIAL_TEAM"),
                "childsVoice",
                WORDS,
                "followUpOn",
                today().plusDays(42).toString());
    }

    static Map<String, Object> action(Map<String, String> responsible, String post, String action) {
        return Map.of(
                "needCode",
                "d820",
                "need",
                WORDS,
                "action",
                action,
                "responsible",
                responsible,
                "post",
                post,
                "dueOn",
                today().plusDays(30).toString());
    }

    Map<String, String> teamUnit() {
        return Map.of("authority", DISTRICT, "branch", "SCHOOL_SOCIAL_TEAM", "unit", team);
    }

    Map<String, String> schoolUnit() {
        return Map.of("authority", CITY, "branch", "SCHOOL", "unit", school);
    }

    Map<String, String> clinicUnit() {
        return Map.of("authority", REGION, "branch", "CHILD_PSYCHIATRY", "unit", clinic);
    }

    /** The only thing in the actor's list, as soon as it is there. */
    static String arrives(Actor actor, String path) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> as(actor).get(path).path("items[0].id"), id -> id != null);
    }

    static Response post(Actor actor, Sip sip, String step, Object body) {
        return as(actor).header("If-Match", sip.etag()).body(body).post("/v1/sips/" + sip.id() + step);
    }

    static RequestSpecification as(Actor actor) {
        return given().auth().oauth2(Tokens.issued().of(actor)).contentType(ContentType.JSON);
    }

    static Actor staff(String authority, Branch branch, String unit, String role) {
        return new Actor(UUID.randomUUID().toString(), Actor.Kind.STAFF, authority, branch, unit, role, 3);
    }

    static Predicate<ConsumerRecord<String, byte[]>> about(UUID key, String type) {
        return record -> key.toString().equals(record.key()) && type.equals(Events.header(record, "ce_type"));
    }

    static Instant now() {
        return CLOCK.instant();
    }

    static LocalDate today() {
        return LocalDate.ofInstant(now(), java.time.ZoneId.of("Europe/Stockholm"));
    }

    private static String unit(String kind) {
        return kind + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A SIP as an answer told of it. */
    record Sip(String id, String state, String etag) {

        static Sip of(Response answer) {
            return new Sip(answer.path("id"), answer.path("state"), answer.header("ETag"));
        }
    }
}

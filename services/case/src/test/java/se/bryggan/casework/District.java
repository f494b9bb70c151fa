package se.bryggan.casework;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ReferralDecided;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.contracts.referral.ReferralReason;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

/** One district's social services, with the people who work there and what other services tell them. */
public record District(String authority) {

    public static final String TEAM = "team-1";
    public static final String INVESTIGATION = "investigation-1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A district that no other test knows. */
    public static District fresh() {
        return new District("district-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public Actor sst() {
        return staff(Branch.SCHOOL_SOCIAL_TEAM, TEAM, "sst");
    }

    public Actor investigator() {
        return staff(Branch.SOCIAL_INVESTIGATION, INVESTIGATION, "investigator");
    }

    public Actor staff(Branch branch, String unit, String role) {
        return new Actor(UUID.randomUUID().toString(), Actor.Kind.STAFF, authority, branch, unit, role, 3);
    }

    /** Waits until the team has the case that the accepted referral opens, and gives its id. */
    public String opensCase(UUID subject) {
        tell("referral", Branch.SCHOOL_SOCIAL_TEAM, accepted(subject));
        return caseOf(subject);
    }

    public String caseOf(UUID subject) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> as(sst())
                                .get("/v1/cases?limit=100")
                                .path("items.find { it.subject == '%s' }?.id".formatted(subject)),
                        id -> id != null);
    }

    public static ReferralDecided accepted(UUID subject) {
        return decided(subject, ReferralDecision.ACCEPTED, ReferralReason.MEETS_TARGET_GROUP);
    }

    public static ReferralDecided decided(UUID subject, ReferralDecision decision, ReferralReason reason) {
        return new ReferralDecided(
                new SocialRef(subject),
                UUID.randomUUID(),
                UUID.randomUUID(),
                decision,
                reason,
                "sst-1",
                TEAM,
                new Baseline(300, 10_000, 3_000, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1)),
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    /** Another service's event about this district; gives its headers, so that it can be told again. */
    public Map<String, String> tell(String service, Branch branch, EventData data) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        Map<String, String> headers = headers(service, branch, contract.type());
        tellAgain(headers, data);
        return headers;
    }

    public Map<String, String> headers(String service, Branch branch, String type) {
        Map<String, String> headers = Events.headers(type, "urn:bryggan:" + service, UUID.randomUUID(), 1);
        headers.put("ce_controller", authority);
        headers.put("ce_branch", branch.name());
        return headers;
    }

    public static void tellAgain(Map<String, String> headers, EventData data) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        byte[] value = EventJson.write(data).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Events.produce(contract.topic(), data.subjectRef().toString(), headers, value);
    }

    /** A request by the actor that changes something it has seen in the given version. */
    public static Response post(Actor actor, String path, long version, String body) {
        return as(actor).header("If-Match", "\"" + version + "\"").body(body).post(path);
    }

    public static RequestSpecification as(Actor actor) {
        return given().auth().oauth2(Tokens.issued().of(actor)).contentType(ContentType.JSON);
    }

    public static Predicate<ConsumerRecord<String, byte[]>> about(UUID key, String type) {
        return record -> key.toString().equals(record.key()) && type.equals(Events.header(record, "ce_type"));
    }
}

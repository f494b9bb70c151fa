package se.bryggan.casework;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ConcernDecided;
import se.bryggan.contracts.referral.ConcernDecision;

/** An opened investigation in a district, and its investigator. */
public record Inquiry(District district, String id, Actor investigator) {

    /** Waits until the unit has the investigation that the decision opens. */
    public static Inquiry opened(District district, UUID subject, Instant decidedAt) {
        return opened(district, district.investigator(), subject, decidedAt);
    }

    public static Inquiry opened(District district, Actor investigator, UUID subject, Instant decidedAt) {
        ConcernDecided decided = decided(ConcernDecision.INVESTIGATION_OPENED, subject, decidedAt);
        district.tell("referral", Branch.SOCIAL_INVESTIGATION, decided);
        String id = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> District.as(investigator)
                                .get("/v1/investigations?limit=100")
                                .path("items.find { it.concernId == '%s' }?.id".formatted(decided.concernId())),
                        found -> found != null);
        return new Inquiry(district, id, investigator);
    }

    public static ConcernDecided decided(ConcernDecision decision, UUID subject, Instant decidedAt) {
        return new ConcernDecided(
                subject == null ? null : new SocialRef(subject),
                UUID.randomUUID(),
                decision,
                District.INVESTIGATION,
                decidedAt);
    }

    public Response read() {
        return District.as(investigator).get(path());
    }

    /** Takes a step, having seen the given version. */
    public Response step(String step, long version, String body) {
        return District.post(investigator, path() + "/" + step, version, body);
    }

    public String path() {
        return "/v1/investigations/" + id;
    }
}

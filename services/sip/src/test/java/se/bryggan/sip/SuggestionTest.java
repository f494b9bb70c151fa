package se.bryggan.sip;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.bryggan.sip.SipWorld.arrives;
import static se.bryggan.sip.SipWorld.as;
import static se.bryggan.sip.SipWorld.headers;
import static se.bryggan.sip.SipWorld.tell;
import static se.bryggan.sip.SipWorld.tellAgain;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.SipSuggested;
import se.bryggan.testkit.Events;

@QuarkusTest
class SuggestionTest {

    private static final String TYPE = "se.bryggan.case.sip-suggested.v1";

    private final SipWorld world = SipWorld.withoutConsent();
    private final UUID child = world.child.social();

    @Test
    void aSuggestionWaitsUntilAPersonOpensASipFromIt() {
        suggests(child);
        String suggestion = arrives(world.sst, "/v1/sip-suggestions");
        world.opens();

        Map<String, Object> need = new HashMap<>(world.need());
        need.put("suggestion", suggestion);
        as(world.sst).body(need).post("/v1/sips").then().statusCode(201);

        as(world.sst).get("/v1/sip-suggestions").then().body("items", hasSize(0));
        as(world.sst)
                .body(need)
                .post("/v1/sips")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-suggestion"));
    }

    @Test
    void aSuggestionAboutAnotherChildOpensNothing() {
        suggests(UUID.randomUUID());
        String suggestion = arrives(world.sst, "/v1/sip-suggestions");
        world.opens();

        Map<String, Object> need = new HashMap<>(world.need());
        need.put("suggestion", suggestion);
        as(world.sst).body(need).post("/v1/sips").then().statusCode(422);

        as(world.sst).get("/v1/sip-suggestions").then().body("items", hasSize(1));
    }

    @Test
    void aSuggestionToldTwiceIsOneSuggestion() {
        SipSuggested said = said(child);
        Map<String, String> headers = tell("case", SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, said);
        tellAgain(headers, said);

        theNextIsTaken(child, 2);
    }

    @Test
    void whatNobodyKnowsIsSkippedAndWhatIsBrokenHoldsNobodyUp() {
        Events.produce(
                "case.v1",
                child.toString(),
                headers("case", SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, "se.bryggan.case.new-thing.v9"),
                "{}".getBytes(StandardCharsets.UTF_8));
        Events.produce(
                "case.v1",
                child.toString(),
                headers("case", SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, TYPE),
                "{\"socialRef\":".getBytes(StandardCharsets.UTF_8));

        theNextIsTaken(child, 1);
    }

    @Test
    void anEventOfABranchThatSuggestsNothingParksItsKeyWhileOthersFlow() {
        UUID poisoned = UUID.randomUUID();
        tell("case", SipWorld.DISTRICT, Branch.LEISURE, said(poisoned));

        theNextIsTaken(child, 1);

        Events.await(
                "case.v1.sip.dlq", 1, letter -> new String(letter.value(), StandardCharsets.UTF_8).contains("denied-"));
        as(world.sst).get("/v1/sip-suggestions").then().body("total", equalTo(1));
    }

    /** Tells one more suggestion with the key, waits until it is there, and with it all before it, and counts. */
    private void theNextIsTaken(UUID key, int total) {
        SipSuggested next = said(key);
        tell("case", SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, next);
        Awaitility.await().atMost(SipWorld.PATIENCE).untilAsserted(() -> as(world.sst)
                .get("/v1/sip-suggestions")
                .then()
                .body("items.caseId", hasItem(next.caseId().toString())));
        as(world.sst).get("/v1/sip-suggestions").then().body("total", equalTo(total));
    }

    private void suggests(UUID about) {
        tell("case", SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, said(about));
    }

    private SipSuggested said(UUID about) {
        return new SipSuggested(new SocialRef(about), UUID.randomUUID(), world.team, SipWorld.now());
    }
}

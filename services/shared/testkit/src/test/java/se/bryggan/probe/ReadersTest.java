package se.bryggan.probe;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.outbox.Outbox;
import se.bryggan.testkit.Tokens;

/** Who has taken in a protection mark or a change of custody. Every reader of these tests is this application itself. */
@QuarkusTest
class ReadersTest {
    private static final String TOPIC = "directory.school.v1";
    private static final Controller REGISTER = new Controller("directory", Branch.PLATFORM_OPERATIONS);
    private static final Actor SERVICE = new Actor("urn-probe", Actor.Kind.SERVICE, null, null, null, "service", 3);
    private static final Actor OFFICER =
            new Actor("dpo-1", Actor.Kind.STAFF, "utbildningsnamnden", Branch.SCHOOL, null, "dpo", 3);
    private static final Actor OFFICER_OF_ANOTHER_SECTOR =
            new Actor("dpo-2", Actor.Kind.STAFF, "stadsdelsnamnd-norr", Branch.SOCIAL_INVESTIGATION, null, "dpo", 3);

    @Inject
    Outbox outbox;

    @Inject
    Gate gate;

    @Inject
    Entering entering;

    @Inject
    CurrentActor current;

    private final Story story = new Story();

    @Test
    void theOfficerSeesWhoHasTakenInAProtectionMark() throws Exception {
        tell("SOLE", "CONFIDENTIALITY_MARKING", 1);

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asked(OFFICER)
                .statusCode(200)
                .body("[0].type", equalTo("se.bryggan.directory.person-changed.v1"))
                .body("[0].readers.service", equalTo(List.of("consent", "referral", "school", "sip")))
                .body("[0].readers.state", everyItem(equalTo("APPLIED")))
                .body("[0].readers.since", everyItem(nullValue())));
    }

    @Test
    void aReaderWithWhomAChangeOfCustodyWaitsIsShownWithSinceWhen() throws Exception {
        tell("SOLE", "NONE", 1);
        Effects.change(
                "insert into parked_key (id, consumer, topic, key, code, attempts, parked_at, retry_at, controller, branch)"
                        + " values (?, 'testkit', ?, ?, 'poison', 3, now(), now() + interval '1 hour', '*', '*')",
                UUID.randomUUID(),
                TOPIC,
                story.key());
        tell("SPECIAL", "NONE", 2);

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asked(OFFICER)
                .statusCode(200)
                .body("[0].readers.state", everyItem(equalTo("NOT_YET")))
                .body("[0].readers.since", everyItem(notNullValue())));

        Effects.change("update parked_key set retry_at = now() where key = ?", story.key());
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asked(OFFICER)
                .body("[0].readers.state", everyItem(equalTo("APPLIED"))));
    }

    @Test
    void whoHasTakenInWhatIsForTheOfficerOfTheSectorOnly() throws Exception {
        tell("SOLE", "NONE", 1);

        asked(OutboxTest.MENTOR).statusCode(403);
        asked(OFFICER_OF_ANOTHER_SECTOR).statusCode(404);
        asked(new Actor("dpo-3", Actor.Kind.STAFF, "friskola-eken", Branch.INDEPENDENT_SCHOOL, null, "dpo", 3))
                .statusCode(200)
                .body("", hasSize(1));
    }

    private void tell(String custody, String protection, long version) throws Exception {
        current.runAs(
                SERVICE,
                () -> entering.keep(
                        REGISTER, () -> outbox.append(gate.permit(), story.registered(custody, protection, version))));
    }

    private ValidatableResponse asked(Actor actor) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().of(actor))
                .get("/v1/feeds/" + TOPIC + "/readers?subject=" + story.key())
                .then();
    }
}

package se.bryggan.consent;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** How a statement ends, and what it is when less is given than was asked. */
@QuarkusTest
class LifeQuarkusTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm")));

    @Inject
    GuardianKin kin;

    private Family family;

    @BeforeEach
    void aFamily() {
        family = new Family(kin).known(10);
    }

    @Test
    void aConsentWhoseLastDayHasPassedExpiresByItself() {
        String id = family.gives(family.mother, "GIVEN").path("id");

        theLastDayPasses(id);

        family.reads(family.mother, id)
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("endedBecause", equalTo("LAST_DAY_PASSED"));
        assertEquals(List.of("GIVEN", "EXPIRED"), told(2));
    }

    @Test
    void aWithdrawnConsentDoesNotExpire() {
        String withdrawn = family.gives(family.mother, "GIVEN").path("id");
        family.withdraws(family.mother, withdrawn);

        theTimerFires(withdrawn);

        family.reads(family.mother, withdrawn).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void aConsentToLessThanWasAskedIsLimitedAndAnswersTheQuestion() {
        family.asks(family.mentor, family.asking().replace("[\"ATTENDANCE\"]", "[\"ATTENDANCE\", \"SCHOOL_RESULTS\"]"));

        Response limited = family.registers(family.mentor, family.motherRef, "ORAL");

        limited.then().statusCode(201).body("state", equalTo("LIMITED"));
        family.lists(family.mother)
                .then()
                .body("items.state", hasItems("LIMITED", "SUPERSEDED", "REQUESTED"))
                .body("items.supersededBy", hasItems((String) limited.path("id")));
    }

    @Test
    void aConsentForAShorterTimeThanAskedIsLimited() {
        family.asks(family.mentor);

        family.gives(family.mother, family.statement("GIVEN").replace("]}", "], \"validTo\": \"" + TODAY + "\"}"), 201)
                .then()
                .body("state", equalTo("LIMITED"));
    }

    @Test
    void aNewerWordOnTheSameMatterTakesThePlaceOfTheOlderWithoutAGap() {
        String older = family.gives(family.mother, "GIVEN").path("id");

        String newer = family.gives(family.mother, "GIVEN").path("id");

        family.reads(family.mother, older)
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(newer));
        family.reads(family.mother, newer).then().body("state", equalTo("GIVEN"));
        assertEquals(List.of("GIVEN", "GIVEN", "SUPERSEDED"), told(3));
    }

    @Test
    void aRefusalTakesThePlaceOfAConsentInTheSameMatter() {
        String consent = family.gives(family.mother, "GIVEN").path("id");

        family.gives(family.mother, "REFUSED");

        family.reads(family.mother, consent).then().body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void oneGuardiansWordReplacesNothingOfTheOthers() {
        String mothers = family.gives(family.mother, "GIVEN").path("id");

        family.registers(family.mentor, family.fatherRef, "ORAL");

        family.reads(family.mother, mothers).then().body("state", equalTo("GIVEN"));
    }

    @Test
    void whoeverTakesBackWhatANewerWordReplacedTakesBackTheNewer() {
        String older = family.gives(family.mother, "GIVEN").path("id");
        String newer = family.gives(family.mother, "GIVEN").path("id");

        family.withdraws(family.mother, older)
                .then()
                .statusCode(200)
                .body("id", equalTo(newer))
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void theGiverReadsAReceiptInPlainWordsAndOthersDoNot() {
        String id = family.gives(family.mother, "GIVEN").path("id");

        family.plainReceipt(family.mother, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("sv.toWhom", equalTo("Till: skolsociala teamet (SST)."))
                .body("en.why", equalTo("For: referral to the school social team."));
        family.plainReceipt(Family.person("guardian"), id).then().statusCode(404);
    }

    private void theLastDayPasses(String id) {
        theTimerFires(id);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        Family.count("select count(*) from statement where id = '" + id + "' and state = 'EXPIRED'")
                                == 1);
    }

    /** As when its time has come. */
    private static void theTimerFires(String id) {
        AdminSql.update("update outbox set available_at = now() where kind = 'TIMER' and aggregateid = '" + id + "'");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Family.count("select count(*) from outbox where kind = 'TIMER' and sent_at is not null"
                                + " and aggregateid = '" + id + "'")
                        == 1);
    }

    private List<String> told(int count) {
        return Events.await("consent.school.v1", count, record -> family.child
                        .toString()
                        .equals(record.key()))
                .stream()
                .map(event -> JsonPath.from(new String(event.value(), StandardCharsets.UTF_8))
                        .getString("state"))
                .toList();
    }
}

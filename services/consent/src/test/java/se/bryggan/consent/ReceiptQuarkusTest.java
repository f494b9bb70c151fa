package se.bryggan.consent;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** A holder's answer to a withdrawal reaches the giver. */
@QuarkusTest
class ReceiptQuarkusTest {

    @Inject
    GuardianKin kin;

    @Test
    void theGiverSeesWhatEachHolderDidOnce() {
        Family family = new Family(kin);
        UUID id = UUID.fromString(family.gives(family.mother, "GIVEN").path("id"));
        family.withdraws(family.mother, id);
        UUID event = UUID.randomUUID();

        receipted(family, id, event, "STOPPED", 1);
        receipted(family, id, event, "STOPPED", 1);
        receipted(family, id, UUID.randomUUID(), "LOCKED_BY_RETENTION_LAW", 2);

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> family.receipts(family.mother, id)
                .then()
                .statusCode(200)
                .body("", hasSize(2)));
        family.receipts(family.mother, id)
                .then()
                .body("[0].outcome", equalTo("STOPPED"))
                .body("[0].authority", equalTo("municipality"))
                .body("[0].service", equalTo("urn:bryggan:referral"))
                .body("[1].outcome", equalTo("LOCKED_BY_RETENTION_LAW"));
    }

    @Test
    void theGiverAndTheOfficerSeeWhoHasNotAnsweredAndSinceWhen() {
        Family family = new Family(kin);
        UUID id = UUID.fromString(family.gives(family.mother, "GIVEN").path("id"));
        family.withdraws(family.mother, id);
        receipted(family, id, UUID.randomUUID(), "STOPPED", 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> family.receipts(family.mother, id).then().body("", hasSize(1)));

        family.holders(family.mother, id)
                .then()
                .statusCode(200)
                .body("service", equalTo(List.of("referral", "school", "sip")))
                .body("state", everyItem(equalTo("NOT_YET")))
                .body("since", everyItem(notNullValue()))
                .body("[0].receipts.outcome", equalTo(List.of("STOPPED")))
                .body("[2].receipts", hasSize(0));
        family.holders(Family.staff("municipality", Branch.SCHOOL, "dpo"), id)
                .then()
                .statusCode(200)
                .body("", hasSize(3));
        family.holders(family.mentor, id).then().statusCode(403);
        family.holders(new Family(kin).mother, id).then().statusCode(404);
    }

    @Test
    void aHolderThatHasAppliedTheWithdrawalIsShownAsSuch() {
        Family family = new Family(kin);
        UUID id = UUID.fromString(family.gives(family.mother, "GIVEN").path("id"));
        family.withdraws(family.mother, id);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Family.count(
                                "select count(*) from feed_state where place is not null and state_key = '" + id + "'")
                        == 1);

        // Here every reader is this service, which is made to have read its own feed.
        AdminSql.update("insert into feed_applied (topic, partition, place)"
                + " select topic, partition, place from feed_state where state_key = '" + id + "'"
                + " on conflict (topic, partition) do update set place = excluded.place");

        family.holders(family.mother, id)
                .then()
                .statusCode(200)
                .body("state", everyItem(equalTo("APPLIED")))
                .body("since", everyItem(nullValue()));
    }

    @Test
    void receiptsAreForTheFamilyAndTheHoldersDataProtectionOfficer() {
        Family family = new Family(kin);
        String id = family.gives(family.mother, "GIVEN").path("id");

        family.receipts(Family.staff("municipality", Branch.SCHOOL, "dpo"), id)
                .then()
                .statusCode(200);
        family.receipts(family.pupil, id).then().statusCode(200);
        family.receipts(family.mentor, id).then().statusCode(403);
        family.receipts(Family.staff("another-municipality", Branch.SCHOOL, "dpo"), id)
                .then()
                .statusCode(404);
        family.receipts(new Family(kin).mother, id).then().statusCode(404);
    }

    private static void receipted(Family family, UUID consent, UUID event, String outcome, long sequence) {
        var headers =
                Events.headers("se.bryggan.referral.holder-receipted.v1", "urn:bryggan:referral", event, sequence);
        headers.put("ce_controller", "municipality");
        headers.put("ce_branch", "SCHOOL");
        String data = """
            {"schoolRef": "%s", "consentId": "%s", "consentVersion": 2, "outcome": "%s",
             "holder": {"authority": "municipality", "branch": "SCHOOL"},
             "receiptedAt": "2026-11-16T14:3%d:00Z"}
            """.formatted(family.child, consent, outcome, sequence);
        Events.produce("referral.school.v1", family.child.toString(), headers, data.getBytes(StandardCharsets.UTF_8));
    }
}

package se.bryggan.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static se.bryggan.referral.World.ADMISSION;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.USUAL;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.etag;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the wish to refer to the answer, over a border post and two records. */
@QuarkusTest
class ReferralPathQuarkusTest {

    @Inject
    World world;

    @Test
    void aReferralCrossesWithConsentAndItsAnswerComesBack() {
        World.Family family = world.pupil();
        String referral = world.drafted(family);
        as(MENTOR)
                .get(referral + "/preview")
                .then()
                .statusCode(200)
                .body("items.disclosed", everyItem(is(false)))
                .body("items.find { it.category == 'ATTENDANCE' }.content.sharePermille", equalTo(333))
                .body("items.find { it.category == 'ABSENCE_MAPPING' }.content.text", equalTo("Mornings are hard."))
                .body(
                        "missingConsents.giver",
                        containsInAnyOrder(
                                family.guardians().stream().map(UUID::toString).toArray()))
                .body("obligations", is(notNullValue()));

        post(MENTOR, referral + "/sending", etag(MENTOR, referral), "{\"acceptReduction\": false}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));
        as(MENTOR).get(referral).then().body("state", equalTo("AWAITING_CONSENT"));

        world.consentAtSchool(family, USUAL);
        await().atMost(PATIENCE)
                .until(() -> as(MENTOR).get(referral + "/preview").path("items.disclosed"), everyItem(is(true)));
        as(MENTOR).get(referral + "/preview").then().body("missingConsents", is(empty()));
        post(MENTOR, referral + "/sending", etag(MENTOR, referral), "{\"acceptReduction\": false}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"));
        await().atMost(PATIENCE).until(() -> as(MENTOR).get(referral).path("state"), equalTo("DELIVERED"));

        String incoming = world.received(family);
        as(ADMISSION)
                .get(incoming)
                .then()
                .statusCode(200)
                .body("subjectRef", equalTo(family.socialChild().toString()))
                .body("content.ABSENCE_MAPPING.text", equalTo("Mornings are hard."))
                .body("baseline.sharePermille", equalTo(333))
                .body("feedback", equalTo("NONE"));
        String decision = "{\"decision\": \"ACCEPTED\", \"reason\": \"MEETS_TARGET_GROUP\"}";
        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), decision)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("feedback", equalTo("WAITS_FOR_CONSENT"));
        as(MENTOR).get(referral).then().body("state", equalTo("DELIVERED"));

        world.consentAtTeam(family);
        await().atMost(PATIENCE).until(() -> as(MENTOR).get(referral).path("state"), equalTo("ACCEPTED"));
        as(MENTOR).get(referral).then().body("answer.reason", equalTo("MEETS_TARGET_GROUP"));
        await().atMost(PATIENCE).until(() -> as(ADMISSION).get(incoming).path("feedback"), equalTo("DELIVERED"));
    }

    @Test
    void anAnswerThatIsConsentedToWaitsNoLongerThanForTheRegisterToTellOfTheGuardians() {
        World.Family family = world.pupilOfWhomSocialServicesHaveNotHeard(7, 333);
        String referral = world.sent(family);
        String incoming = world.received(family);
        world.consentAtTeam(family);
        await().atMost(PATIENCE).until(() -> world.heardAtTeam(family), equalTo(2));
        String decision = "{\"decision\": \"ACCEPTED\", \"reason\": \"MEETS_TARGET_GROUP\"}";
        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), decision)
                .then()
                .statusCode(200)
                .body("feedback", equalTo("WAITS_FOR_CONSENT"));

        world.registeredAtSocialServices(family);

        await().atMost(PATIENCE).until(() -> as(MENTOR).get(referral).path("state"), equalTo("ACCEPTED"));
        await().atMost(PATIENCE).until(() -> as(ADMISSION).get(incoming).path("feedback"), equalTo("DELIVERED"));
    }
}

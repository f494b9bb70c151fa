package se.bryggan.school.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.EKEN;
import static se.bryggan.school.SchoolWorld.event;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.supplier;
import static se.bryggan.school.SchoolWorld.today;
import static se.bryggan.school.intake.SupplierTopic.ATTENDANCE;
import static se.bryggan.school.intake.SupplierTopic.awaitShare;
import static se.bryggan.school.intake.SupplierTopic.deadLetter;
import static se.bryggan.school.intake.SupplierTopic.share;
import static se.bryggan.school.intake.SupplierTopic.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.Events;

/** References of others: a sender reaches its own organisers' pupils and marks, whatever it writes. */
@QuarkusTest
class ForgedReferenceTest {

    private Known pupil;
    private Mark sound;

    @BeforeEach
    void aPupil() {
        pupil = pupil("early");
        sound = Mark.of(pupil).on(today().minusDays(1)).valid(6);
    }

    @Test
    void anotherOrganisersPupilIsAsUnknownAsOneWhomNobodyHas() {
        Known ofEken = pupil("late", EKEN, Branch.INDEPENDENT_SCHOOL);
        Known nobody = new Known(UUID.randomUUID(), UUID.randomUUID(), "none");

        String foreign = refused(event(Mark.of(ofEken).data()), "unknown-pupil");
        String unknown = refused(event(Mark.of(nobody).data()), "unknown-pupil");

        assertEquals(unknown, foreign);
    }

    @Test
    void aPlatformsReferenceIsNoSuppliersReference() {
        Known forged = new Known(pupil.schoolRef(), pupil.schoolRef(), pupil.unit());

        refused(event(Mark.of(forged).data()), "unknown-pupil");
    }

    @Test
    void aMarkStaysThePupilsWhoseItIs() {
        Known other = pupil("early");
        post(CITY, event(sound.data())).statusCode(202);

        refused(event(sound.saidOf(other).valid(60).later(30).data()), "other-pupil");

        share(pupil, 100);
        share(other, 0);
    }

    @Test
    void aMarkOfAnotherOrganiserIsOutOfReach() {
        Known ofEken = pupil("early", EKEN, Branch.INDEPENDENT_SCHOOL);
        post(CITY, event(sound.data())).statusCode(202);

        post(EKEN, event(sound.saidOf(ofEken).valid(60).later(30).data()))
                .statusCode(202)
                .body("items.outcome", contains("ACCEPTED"));

        share(pupil, 100);
    }

    @Test
    void aTokenOfAnotherAuthorityReachesNoPupilOfThisOne() {
        post(EKEN, event(sound.valid(60).data())).statusCode(422).body("type", equalTo("/problems/unknown-pupil"));

        share(pupil, 0);
    }

    @Test
    void aMarkStaysThePupilsWhoseItIsOnTheTopicToo() {
        Known other = pupil("early");
        write(sound);
        awaitShare(pupil, 100);

        UUID event = write(
                pupil,
                ATTENDANCE,
                EventJson.write(sound.saidOf(other).valid(60).later(30).data()));

        assertTrue(deadLetter(event).contains("\"other-pupil\""));
        share(pupil, 100);
        share(other, 0);
    }

    /** Which organiser a pupil belongs to, the register says; what the sender writes of itself does not count. */
    @Test
    void aSupplierSpeaksForNobodyElse() {
        Map<String, String> headers = Events.headers(
                "se.bryggan.directory.pupil-changed.v1", "urn:bryggan:directory", UUID.randomUUID(), 9_000_000);
        headers.put("ce_controller", "directory");
        headers.put("ce_branch", "PLATFORM_OPERATIONS");
        PupilChanged moved = new PupilChanged(
                new SchoolRef(pupil.schoolRef()),
                SchoolWorld.SUPPLIER,
                pupil.externalId(),
                "unit-of-eken",
                EKEN,
                Branch.INDEPENDENT_SCHOOL.name(),
                7,
                "7a",
                "early",
                null,
                2);
        Map<String, String> asEken = Events.headers(ATTENDANCE, "urn:supplier:skola24-sim", UUID.randomUUID(), 0);
        asEken.put("ce_controller", EKEN);
        asEken.put("ce_branch", Branch.INDEPENDENT_SCHOOL.name());

        write(pupil, headers, EventJson.write(moved));
        write(pupil, asEken, EventJson.write(sound.data()));

        awaitShare(pupil, 100);
    }

    private static ValidatableResponse post(String organiser, String body) {
        return supplier(organiser)
                .contentType("application/cloudevents+json")
                .body(body)
                .post("/v1/events")
                .then();
    }

    private static String refused(String event, String code) {
        return post(CITY, event)
                .statusCode(422)
                .body("type", equalTo("/problems/" + code))
                .extract()
                .asString();
    }
}

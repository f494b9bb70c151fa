package se.bryggan.directory.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.directory.border.Parcels.SCHOOL;
import static se.bryggan.directory.border.Parcels.SST;
import static se.bryggan.directory.border.Parcels.TO_SST;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.directory.Callers;
import se.bryggan.directory.TheCity;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

@QuarkusTest
class BorderQuarkusTest {

    private final UUID handOver = UUID.randomUUID();
    private UUID schoolRef;

    @BeforeEach
    void aCityWithPupils() {
        Callers.imported();
        schoolRef = Parcels.schoolRef(TheCity.child("story-01").personId());
    }

    @Test
    void aPackageReachesTheOtherSectorUnderThatSectorsReference() {
        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);

        ConsumerRecord<String, byte[]> addressed =
                Parcels.about(handOver, "to.social.v1").getFirst();
        JsonNode data = Parcels.json(addressed);
        String socialRef = data.get("socialRef").asText();
        assertNotEquals(schoolRef.toString(), socialRef);
        assertEquals(socialRef, addressed.key());
        assertFalse(data.has("schoolRef"));
        assertEquals("sst-norr", data.get("recipient").get("unit").asText());
        assertEquals("utbildningsnamnden", data.get("sender").get("authority").asText());
        assertEquals(3, data.get("consentVersion").asInt());
        assertEquals("stadsdelsnamnd-norr", Events.header(addressed, "ce_controller"));
        assertEquals("SCHOOL_SOCIAL_TEAM", Events.header(addressed, "ce_branch"));
        Events.await("directory.social.v1", 1, record -> socialRef.equals(record.key()));
    }

    @Test
    void theSameChildKeepsItsReferenceInASector() {
        UUID second = UUID.randomUUID();
        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);
        Parcels.send(Parcels.referral(second, schoolRef, TO_SST), SCHOOL);

        String first = Parcels.about(handOver, "to.social.v1").getFirst().key();

        assertEquals(first, Parcels.about(second, "to.social.v1").getFirst().key());
    }

    @Test
    void anAnswerGoesBackToTheSenderUnderTheSendersReferenceAndOnlyOnce() {
        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);
        Parcels.about(handOver, "to.social.v1");

        Parcels.send(Parcels.delivered(handOver), SST);
        ConsumerRecord<String, byte[]> outcome =
                Parcels.about(handOver, "to.school.v1").getFirst();
        Parcels.send(Parcels.delivered(handOver), SST);
        settled();

        assertEquals(schoolRef.toString(), outcome.key());
        assertEquals("DELIVERED", Parcels.json(outcome).get("outcome").asText());
        assertEquals("utbildningsnamnden", Events.header(outcome, "ce_controller"));
        assertEquals(1, Parcels.now(handOver, "to.school.v1").size());
    }

    @Test
    void anAnswerFromSomebodyWhoWasNotAddressedIsNotPassedOn() {
        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);
        Parcels.about(handOver, "to.social.v1");

        Parcels.send(Parcels.delivered(handOver), new Controller("stadsdelsnamnd-soder", Branch.SCHOOL_SOCIAL_TEAM));
        settled();

        assertEquals(List.of(), Parcels.now(handOver, "to.school.v1"));
        assertEquals(List.of("FORWARDED"), AdminSql.column("select state from hand_over where id = ?", handOver));
    }

    @Test
    void aDuplicateAndASecondEventOfTheSameHandOverChangeNothing() {
        UUID id = Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);
        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL, id);
        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);
        settled();

        assertEquals(1, Parcels.now(handOver, "to.social.v1").size());
    }

    @Test
    void theNumberOfAnothersHandOverCannotBeTakenOver() {
        UUID other = Parcels.schoolRef(TheCity.child("story-15").personId());
        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);
        Parcels.about(handOver, "to.social.v1");

        Parcels.send(
                Parcels.referral(handOver, other, TO_SST), new Controller("friskola-eken", Branch.INDEPENDENT_SCHOOL));
        settled(other);

        assertEquals(1, Parcels.now(handOver, "to.social.v1").size());
        assertEquals(
                List.of("utbildningsnamnden"),
                AdminSql.column("select sender_authority from hand_over where id = ?", handOver));
    }

    @Test
    void aPackageForAnUnknownRecipientIsReportedAsNotDelivered() {
        refusedWith("UNKNOWN_AUTHORITY", new Recipient("stadsdelsnamnd-vast", "SCHOOL_SOCIAL_TEAM", null));
        refusedWith("UNKNOWN_BRANCH", new Recipient("stadsdelsnamnd-norr", "CHILD_PSYCHIATRY", null));
        refusedWith("UNKNOWN_UNIT", new Recipient("stadsdelsnamnd-norr", "SCHOOL_SOCIAL_TEAM", "sst-soder"));
    }

    @Test
    void aReferenceThatNobodyHasIsReportedAsNotDelivered() {
        UUID forged = UUID.randomUUID();

        Parcels.send(Parcels.referral(handOver, forged, TO_SST), SCHOOL);

        JsonNode told = Parcels.json(Parcels.about(handOver, "to.school.v1").getFirst());
        assertEquals("NOT_DELIVERED", told.get("outcome").asText());
        assertFalse(told.has("schoolRef"));
        assertEquals(List.of(), Parcels.now(handOver, "to.social.v1"));
        assertEquals(List.of("UNKNOWN_SUBJECT"), AdminSql.column("select code from hand_over where id = ?", handOver));
    }

    @Test
    void aReportOfConcernPassesForAnUnknownChildAndAnUnknownUnit() {
        var reception = new Recipient("stadsdelsnamnd-norr", "SOCIAL_INVESTIGATION", "mottagning-vast");

        Parcels.send(Parcels.sent(handOver, null, reception, PackageKind.CONCERN_REPORT), SCHOOL);

        ConsumerRecord<String, byte[]> addressed =
                Parcels.about(handOver, "to.social.v1").getFirst();
        assertEquals(handOver.toString(), addressed.key());
        assertFalse(Parcels.json(addressed).has("socialRef"));
        assertFalse(Parcels.json(addressed).get("recipient").has("unit"));
    }

    @Test
    void anAnswerToAUnitThatIsGoneGoesToItsBranch() {
        var gone = new Recipient("stadsdelsnamnd-norr", "SCHOOL_SOCIAL_TEAM", "sst-vast");

        Parcels.send(Parcels.sent(handOver, schoolRef, gone, PackageKind.FEEDBACK), SCHOOL);

        JsonNode data = Parcels.json(Parcels.about(handOver, "to.social.v1").getFirst());
        assertEquals("SCHOOL_SOCIAL_TEAM", data.get("recipient").get("branch").asText());
        assertFalse(data.get("recipient").has("unit"));
    }

    @Test
    void aProtectedChildIsTranslatedLikeAnyOtherAndNothingMoreLeaves() {
        UUID hidden = Parcels.schoolRef(TheCity.child("story-14").personId());

        Parcels.send(Parcels.referral(handOver, hidden, TO_SST), SCHOOL);

        JsonNode data = Parcels.json(Parcels.about(handOver, "to.social.v1").getFirst());
        assertTrue(data.hasNonNull("socialRef"));
        assertEquals(9, data.size());
    }

    @Test
    void anEventUnderABranchOfAnotherSectorParksItsKeyAndOthersGoOn() {
        UUID other = Parcels.schoolRef(TheCity.child("story-05").personId());
        UUID good = UUID.randomUUID();
        Parcels.send(Parcels.referral(handOver, other, TO_SST), SST);

        Parcels.send(Parcels.referral(good, schoolRef, TO_SST), SCHOOL);

        assertEquals(1, Parcels.about(good, "to.social.v1").size());
        Events.await(
                "from.school.v1.directory.dlq", 1, record -> other.toString().equals(record.key()));
        assertEquals(List.of(), Parcels.now(handOver, "to.social.v1"));
    }

    @Test
    void anUnknownTypeIsSkippedAndTheNextEventOfItsKeyIsTaken() {
        var headers = Events.headers("se.bryggan.crossing.package-hurled.v1", "urn:bryggan:referral", handOver, 1);
        Events.produce("from.school.v1", schoolRef.toString(), headers, new byte[] {'{', '}'});

        Parcels.send(Parcels.referral(handOver, schoolRef, TO_SST), SCHOOL);

        assertEquals(1, Parcels.about(handOver, "to.social.v1").size());
    }

    private void refusedWith(String code, Recipient recipient) {
        UUID refused = UUID.randomUUID();
        Parcels.send(Parcels.referral(refused, schoolRef, recipient), SCHOOL);

        JsonNode told = Parcels.json(Parcels.about(refused, "to.school.v1").getFirst());
        assertEquals("NOT_DELIVERED", told.get("outcome").asText());
        assertEquals(schoolRef.toString(), told.get("schoolRef").asText());
        assertEquals(List.of(code), AdminSql.column("select code from hand_over where id = ?", refused));
    }

    /** Everything sent about the child until now has been dealt with: what is sent last comes out last. */
    private void settled() {
        settled(schoolRef);
    }

    private static void settled(UUID child) {
        UUID last = UUID.randomUUID();
        Parcels.send(Parcels.referral(last, child, TO_SST), SCHOOL);
        Parcels.about(last, "to.social.v1");
    }
}

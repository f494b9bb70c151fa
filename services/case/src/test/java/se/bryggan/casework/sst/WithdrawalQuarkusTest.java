package se.bryggan.casework.sst;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.casework.District.about;
import static se.bryggan.casework.District.as;
import static se.bryggan.casework.District.post;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.casework.District;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChangedSocial;
import se.bryggan.testkit.Events;

@QuarkusTest
class WithdrawalQuarkusTest {

    private static final String RECEIPT = "se.bryggan.case.holder-receipted.v1";

    private final District district = District.fresh();
    private final UUID child = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @Test
    void aWithdrawnConsentStopsTheTeamsWorkUntilTheFamilyLetsItGoOn() {
        String path = "/v1/cases/" + district.opensCase(child);

        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SST_REFERRAL"));

        assertTrue(receipt().contains("\"LOCKED_BY_RETENTION_LAW\""));
        as(district.sst()).get(path).then().body("state", equalTo("PAUSED"));
        post(district.sst(), path + "/sip-suggestion", 1, "").then().statusCode(409);
        post(district.sst(), path + "/resumption", 1, "").then().statusCode(200).body("state", equalTo("STARTED"));
    }

    @Test
    void aConsentToSomethingElseDoesNotStopTheTeamsWork() {
        String path = "/v1/cases/" + district.opensCase(child);

        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SIP"));

        assertTrue(receipt().contains("\"LOCKED_BY_RETENTION_LAW\""));
        as(district.sst()).get(path).then().body("state", equalTo("STARTED"));
    }

    @Test
    void aConsentWithoutPurposesIsForTheTeamsWorkToo() {
        String path = "/v1/cases/" + district.opensCase(child);

        withdraw(Branch.SCHOOL_SOCIAL_TEAM, null);

        receipt();
        as(district.sst()).get(path).then().body("state", equalTo("PAUSED"));
    }

    @Test
    void whoHoldsNothingAnswersThatDisclosuresHaveStopped() {
        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SST_REFERRAL"));

        assertTrue(receipt().contains("\"STOPPED\""));
    }

    @Test
    void consentsOfOtherBranchesAreNotTheTeamsToAnswer() {
        String path = "/v1/cases/" + district.opensCase(child);

        withdraw(Branch.SOCIAL_INVESTIGATION, null);
        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SIP"));

        assertEquals(1, receipts(1).size());
        as(district.sst()).get(path).then().body("state", equalTo("STARTED"));
    }

    private void withdraw(Branch holder, List<String> purposes) {
        district.tell(
                "consent",
                holder,
                new ConsentChangedSocial(
                        new SocialRef(child),
                        holder == Branch.SCHOOL_SOCIAL_TEAM ? consent : UUID.randomUUID(),
                        2,
                        new SocialRef(UUID.randomUUID()),
                        "GUARDIAN",
                        "WITHDRAWN",
                        null,
                        null,
                        false,
                        purposes,
                        LocalDate.of(2026, 3, 2),
                        null,
                        new Holder(district.authority(), holder.name())));
    }

    private String receipt() {
        String receipt = new String(receipts(1).getFirst().value(), StandardCharsets.UTF_8);
        assertTrue(receipt.contains(consent.toString()), receipt);
        return receipt;
    }

    private List<ConsumerRecord<String, byte[]>> receipts(int atLeast) {
        return Events.await("case.v1", atLeast, about(child, RECEIPT));
    }
}

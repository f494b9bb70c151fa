package se.bryggan.casework.sst;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.casework.District.about;
import static se.bryggan.casework.District.as;
import static se.bryggan.casework.District.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.casework.District;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChangedSocial;
import se.bryggan.contracts.directory.PersonChangedSocial;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

@QuarkusTest
class WithdrawalQuarkusTest {

    private static final String RECEIPT = "se.bryggan.case.holder-receipted.v1";
    private static final int PARTITIONS = 3;

    private final District district = District.fresh();
    private final UUID child = UUID.randomUUID();
    private long ordinal;
    private final UUID consent = UUID.randomUUID();
    private final UUID guardian = UUID.randomUUID();

    @Inject
    Feeds feeds;

    @BeforeEach
    void theRegisterHasToldOfTheChild() {
        var headers =
                district.headers("directory", Branch.PLATFORM_OPERATIONS, "se.bryggan.directory.person-changed.v1");
        headers.put("ce_controller", "directory");
        District.tellAgain(
                headers,
                new PersonChangedSocial(
                        new SocialRef(child),
                        LocalDate.of(2015, 1, 1),
                        "JOINT",
                        List.of(new SocialRef(guardian)),
                        "NONE",
                        false,
                        1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> AdminSql.any("select 1 from person_fact where subject = ?", child));
    }

    @Test
    void aWithdrawnConsentStopsTheTeamsWorkUntilTheFamilyLetsItGoOn() {
        String path = "/v1/cases/" + district.opensCase(child);

        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SST_REFERRAL"));

        assertTrue(receipt().contains("\"LOCKED_BY_RETENTION_LAW\""));
        as(district.sst()).get(path).then().body("state", equalTo("PAUSED"));
        post(district.sst(), path + "/sip-suggestion", 1, "").then().statusCode(409);
        resume(path, "CONSENT").then().statusCode(409).body("type", equalTo("/problems/consent-missing"));
        as(district.sst()).get(path).then().body("state", equalTo("PAUSED"));
    }

    @Test
    void aNewConsentOfWhoWithdrewLetsTheWorkGoOn() {
        String path = "/v1/cases/" + district.opensCase(child);
        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SST_REFERRAL"));
        receipt();

        given(UUID.randomUUID());
        given(guardian);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> resume(path, "CONSENT").then().statusCode(200).body("state", equalTo("STARTED")));
    }

    @Test
    void workDoesNotGoOnWhileSomethingSaidOfTheChildWaitsUnread() {
        String path = "/v1/cases/" + district.opensCase(child);
        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SST_REFERRAL"));
        receipt();
        given(guardian);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        AdminSql.any("select 1 from consent_statement where subject = ? and state = 'GIVEN'", child));
        AdminSql.update(
                "insert into parked_key (id, consumer, topic, key, code, attempts, parked_at, controller, branch)"
                        + " values (?, 'case', 'consent.social.v1', ?, 'poison', 3, now(), ?, 'SCHOOL_SOCIAL_TEAM')",
                UUID.randomUUID(),
                child.toString(),
                district.authority());

        resume(path, "CONSENT").then().statusCode(503).body("type", equalTo("/problems/facts-behind"));

        as(district.sst()).get(path).then().body("state", equalTo("PAUSED"));
        resume(path, "FAMILY_DECISION").then().statusCode(200);
    }

    @Test
    void anothersConsentDoesNotLetTheWorkGoOn() {
        String path = "/v1/cases/" + district.opensCase(child);
        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SST_REFERRAL"));
        UUID another = UUID.randomUUID();
        given(another);
        say(Branch.SCHOOL_SOCIAL_TEAM, UUID.randomUUID(), another, "WITHDRAWN", List.of("SIP"));
        receipts(2);

        resume(path, "CONSENT").then().statusCode(409);
    }

    @Test
    void whoeverSaysThatTheFamilyHasDecidedAnswersForItInTheLedger() {
        String path = "/v1/cases/" + district.opensCase(child);
        withdraw(Branch.SCHOOL_SOCIAL_TEAM, List.of("SST_REFERRAL"));
        receipt();

        post(district.sst(), path + "/resumption", 1, "{}").then().statusCode(422);
        resume(path, "FAMILY_DECISION").then().statusCode(200).body("state", equalTo("STARTED"));

        as(district.staff(Branch.SCHOOL_SOCIAL_TEAM, "office", "dpo"))
                .queryParam("subject", child)
                .get("/v1/ledger")
                .then()
                .body("items.act", hasItem("case.resume-on-family-decision"))
                .body("items.rules.flatten()", hasItem("ACC-CASE-RESUME-ON-FAMILY-DECISION"));
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

    private Response resume(String path, String ground) {
        theFeedsAreHeard();
        return post(district.sst(), path + "/resumption", 1, "{\"ground\": \"%s\"}".formatted(ground));
    }

    private void theFeedsAreHeard() {
        for (String topic : List.of("directory.social.v1", "consent.social.v1")) {
            feeds.spreads(topic, PARTITIONS);
            for (int partition = 0; partition < PARTITIONS; partition++) {
                feeds.heard(topic, partition);
            }
        }
    }

    private void withdraw(Branch holder, List<String> purposes) {
        UUID said = holder == Branch.SCHOOL_SOCIAL_TEAM ? consent : UUID.randomUUID();
        say(holder, said, guardian, "WITHDRAWN", purposes);
    }

    private void given(UUID giver) {
        say(Branch.SCHOOL_SOCIAL_TEAM, UUID.randomUUID(), giver, "GIVEN", List.of("SST_REFERRAL"));
    }

    private void say(Branch holder, UUID said, UUID giver, String state, List<String> purposes) {
        district.tell(
                "consent",
                holder,
                new ConsentChangedSocial(
                        new SocialRef(child),
                        said,
                        2,
                        ++ordinal,
                        new SocialRef(giver),
                        "GUARDIAN",
                        state,
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

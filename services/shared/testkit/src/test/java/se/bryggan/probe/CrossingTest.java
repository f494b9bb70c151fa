package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.outbox.crossing.PermitMismatch;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class CrossingTest {
    private static final Actor MENTOR =
            new Actor("mentor-1", Actor.Kind.STAFF, "utbildningsnamnden", Branch.SCHOOL, "unit-1", "mentor", 3);

    @Inject
    Sending sending;

    @Inject
    CurrentActor current;

    @Test
    void aPackageIsFetchedByItsRecipientAndTheSenderLearnsIt() {
        UUID handover = sent(new Story());
        String announcement = announced(handover);
        assertFalse(announcement.contains("for IDENTITY"), "the announcement carries no content");

        UUID socialRef = Story.address(handover, own("/v1/packages/" + handover));

        Effects.await(
                copies -> copies.equals(List.of("IDENTITY,ATTENDANCE " + socialRef)),
                "select categories || ' ' || subject from probe_copy where handover_id = ?",
                handover);
        assertEquals("DELIVERED", answered(handover));

        Story.end(handover, DeliveryOutcome.DELIVERED);

        Effects.await(handover, List.of("DELIVERED"));
        assertEquals(
                List.of("DELIVERED true"),
                Effects.texts(
                        "select state || ' ' || (content is null) from sealed_package where handover_id = ?",
                        handover));
        assertEquals(
                410,
                fetch(handover, intake("stadsdelsnamnd-norr", Branch.SCHOOL_SOCIAL_TEAM, "sst-norr"))
                        .statusCode());
    }

    @Test
    void aConsentWithdrawnAfterSendingStopsTheHandover() {
        Story story = new Story();
        UUID handover = sent(story);
        announced(handover);

        story.withdraw();
        Effects.await(
                state -> state.equals(List.of("WITHDRAWN")),
                "select state from consent_statement where subject = ?",
                story.child());
        Story.address(handover, own("/v1/packages/" + handover));

        assertEquals("NOT_DELIVERED", answered(handover));
        assertEquals(List.of(), Effects.texts("select categories from probe_copy where handover_id = ?", handover));
        assertEquals(
                List.of("PERMIT", "DENY"),
                Effects.texts(
                        "select outcome from ledger where handover = ? and question = 'DISCLOSURE' order by seq",
                        handover));
    }

    @Test
    void aPackageThatNobodyFetchesInTimeIsNotDeliveredAndItsSenderLearnsIt() {
        UUID handover = sent(new Story());

        Effects.change("update sealed_package set expires_at = sealed_at where handover_id = ?", handover);

        Effects.await(handover, List.of("NOT_DELIVERED"));
        assertEquals(
                List.of("NOT_DELIVERED true"),
                Effects.texts(
                        "select state || ' ' || (content is null) from sealed_package where handover_id = ?",
                        handover));

        Story.end(handover, DeliveryOutcome.DELIVERED);

        Effects.await(handover, List.of("NOT_DELIVERED", "DELIVERED"));
    }

    @Test
    void aPackageIsUnknownToEveryoneButItsRecipient() {
        UUID handover = sent(new Story());

        Response foreign = fetch(handover, intake("region", Branch.SCHOOL_SOCIAL_TEAM, null));
        Response otherBranch = fetch(handover, intake("stadsdelsnamnd-norr", Branch.SOCIAL_INVESTIGATION, null));
        Response otherUnit = fetch(handover, intake("stadsdelsnamnd-norr", Branch.SCHOOL_SOCIAL_TEAM, "sst-soder"));
        Response unknown =
                fetch(UUID.randomUUID(), intake("stadsdelsnamnd-norr", Branch.SCHOOL_SOCIAL_TEAM, "sst-norr"));

        assertEquals(404, unknown.statusCode());
        for (Response refused : List.of(foreign, otherBranch, otherUnit)) {
            assertEquals(404, refused.statusCode());
            assertEquals(unknown.body().asString(), refused.body().asString());
        }
        assertEquals(403, fetch(handover, Tokens.issued().of(MENTOR)).statusCode());
        assertEquals(401, RestAssured.given().get("/v1/packages/" + handover).statusCode());
        Response own = fetch(handover, intake("stadsdelsnamnd-norr", Branch.SCHOOL_SOCIAL_TEAM, "sst-norr"));
        assertEquals(200, own.statusCode());
        assertEquals("no-store", own.header("Cache-Control"));
        assertEquals(
                Set.of("IDENTITY", "ATTENDANCE"),
                own.jsonPath().getMap("categories").keySet());
    }

    @Test
    void nothingIsSentThatThePermitIsNotFor() {
        Story story = new Story();
        sent(story);
        UUID smuggled = UUID.randomUUID();
        UUID misled = UUID.randomUUID();

        assertThrows(
                PermitMismatch.class,
                () -> send(smuggled, story.child(), Sending.TEAM, Set.of(Category.STUDENT_HEALTH_RECORD)));
        assertThrows(
                PermitMismatch.class,
                () -> send(misled, story.child(), new Recipient("region", "CHILD_PSYCHIATRY", null), Set.of()));

        assertEquals(
                List.of(),
                Effects.texts("select handover_id from sealed_package where handover_id in (?, ?)", smuggled, misled));
    }

    @Test
    void aPermitIsForOnePackageAboutOnePersonOnly() {
        Story story = new Story();
        sent(story);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID swapped = UUID.randomUUID();

        assertThrows(PermitMismatch.class, () -> asMentor(() -> sending.sendTwice(first, second, story.child())));
        assertThrows(
                PermitMismatch.class,
                () -> asMentor(() -> sending.sendOnThePermitOfAnother(swapped, story.child(), UUID.randomUUID())));

        assertEquals(
                List.of(),
                Effects.texts(
                        "select handover_id from sealed_package where handover_id in (?, ?, ?)",
                        first,
                        second,
                        swapped));
    }

    @Test
    void anAuthorityThatAHeaderClaimsIsNotRead() {
        UUID handover = sent(new Story());
        String foreign = intake("region", Branch.SCHOOL_SOCIAL_TEAM, null);
        String ofNobody = Tokens.issued()
                .of(new Actor("intake", Actor.Kind.SERVICE, null, Branch.SCHOOL_SOCIAL_TEAM, null, "unit-intake", 3));

        for (String token : List.of(foreign, ofNobody)) {
            Response plain = fetch(handover, token);
            Response forged = RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .header("authority", "stadsdelsnamnd-norr")
                    .header("X-Authority", "stadsdelsnamnd-norr")
                    .header("X-Forwarded-User", "intake-stadsdelsnamnd-norr")
                    .queryParam("authority", "stadsdelsnamnd-norr")
                    .get("/v1/packages/" + handover);

            assertEquals(404, plain.statusCode());
            assertEquals(404, forged.statusCode());
            assertEquals(plain.body().asString(), forged.body().asString());
        }
    }

    @Test
    void withoutConsentNothingIsSentAndTheRefusalIsKept() {
        UUID handover = UUID.randomUUID();

        assertEquals(false, send(handover, UUID.randomUUID(), Sending.TEAM, Set.of()));

        assertEquals(
                List.of("DENY"),
                Effects.texts("select outcome from ledger where handover = ? and question = 'DISCLOSURE'", handover));
        assertEquals(List.of(), Effects.texts("select 'x' from sealed_package where handover_id = ?", handover));
    }

    @Test
    void aHolderThatIsAwayIsAskedAgainAndDelaysNoOther() {
        UUID away = UUID.randomUUID();
        Story.address(away, "http://127.0.0.1:1/v1/packages/" + away);
        UUID here = sent(new Story());
        Story.address(here, own("/v1/packages/" + here));

        assertEquals("DELIVERED", answered(here));
        Effects.await(
                attempts -> attempts.size() == 1 && Integer.parseInt(attempts.getFirst()) > 1,
                "select attempts from incoming_package where handover_id = ? and state = 'WAITING'",
                away);
    }

    @Test
    void aHolderThatHangsDelaysNoOther() throws Exception {
        URI hanging = URI.create(setting("bryggan.peers.hanging"));
        try (var silent = new ServerSocket(hanging.getPort(), 50, InetAddress.getByName(hanging.getHost()))) {
            UUID here = sent(new Story());
            List<UUID> there = Stream.generate(UUID::randomUUID).limit(4).toList();
            there.forEach(handover -> Story.address(handover, hanging + "/v1/packages/" + handover));
            Effects.await(
                    waiting -> waiting.size() == 4,
                    "select handover_id from incoming_package where dataref like ? || '%'",
                    hanging.toString());

            Story.address(here, own("/v1/packages/" + here));

            assertEquals("DELIVERED", answered(here));
            assertTrue(
                    Effects.texts(
                                            "select handover_id from incoming_package where dataref like ? || '%' and"
                                                    + " code is null",
                                            hanging.toString())
                                    .size()
                            >= 3,
                    "one after another is asked at a holder that hangs");
            assertTrue(silent.isBound());
        }
    }

    @Test
    void anAddressOutsideThePlatformIsNeverAsked() {
        UUID lured = UUID.randomUUID();

        Story.address(lured, "http://elsewhere.example/v1/packages/" + lured);

        assertEquals("NOT_DELIVERED", answered(lured));
    }

    private UUID sent(Story story) {
        story.begin();
        UUID handover = UUID.randomUUID();
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> send(handover, story.child(), Sending.TEAM, Set.of()));
        return handover;
    }

    private boolean send(UUID handover, UUID child, Recipient recipient, Set<Category> smuggle) {
        try {
            return current.runAs(MENTOR, () -> sending.send(handover, child, recipient, smuggle));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void asMentor(Runnable act) throws Exception {
        current.runAs(MENTOR, () -> {
            act.run();
            return null;
        });
    }

    private static String announced(UUID handover) {
        return text(Events.await("from.school.v1", 1, record -> about(record, handover))
                .getFirst());
    }

    private static String answered(UUID handover) {
        String answer = text(Events.await("from.social.v1", 1, record -> about(record, handover))
                .getFirst());
        return answer.replaceAll(".*\"outcome\": ?\"(\\w+)\".*", "$1");
    }

    private static boolean about(ConsumerRecord<String, byte[]> record, UUID handover) {
        return text(record).contains(handover.toString());
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static Response fetch(UUID handover, String token) {
        return RestAssured.given().auth().oauth2(token).get("/v1/packages/" + handover);
    }

    private static String intake(String authority, Branch branch, String unit) {
        return Tokens.issued()
                .of(new Actor("intake-" + authority, Actor.Kind.SERVICE, authority, branch, unit, "unit-intake", 3));
    }

    private static String own(String path) {
        return setting("bryggan.testkit.url") + path;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}

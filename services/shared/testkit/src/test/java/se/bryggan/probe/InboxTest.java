package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class InboxTest {
    private static final String TOPIC = "school.v1";
    private static final String TYPE = "se.bryggan.probe.marked.v1";
    private static final Actor OPERATOR = new Actor("operator-1", Actor.Kind.STAFF, null, null, null, "operations", 3);

    private static final String OF_KEY = "parked_key in (select id from parked_key where key = ?)";

    @Inject
    Noting noting;

    @Test
    void anEventDeliveredTwiceHasOneEffect() {
        UUID subject = UUID.randomUUID();
        UUID id = UUID.randomUUID();

        send(subject, id, 1, "once");
        send(subject, id, 1, "once");
        send(subject, UUID.randomUUID(), 2, "after");

        Effects.await(subject, List.of("once", "after"));
    }

    @Test
    void poisonParksItsKeyWhileOthersFlowAndReleaseReplaysInOrder() {
        UUID sick = UUID.randomUUID();
        UUID well = UUID.randomUUID();
        noting.poison().add("poison");
        send(sick, UUID.randomUUID(), 1, "before");
        send(sick, UUID.randomUUID(), 2, "poison");
        send(sick, UUID.randomUUID(), 3, "third");
        send(sick, UUID.randomUUID(), 4, "fourth");
        send(well, UUID.randomUUID(), 5, "flows");

        Effects.await(well, List.of("flows"));
        Effects.await(sick, List.of("before"));
        Effects.await(
                waiting -> waiting.equals(List.of("3")),
                "select count(*) from parked_event e join parked_key k on k.id = e.parked_key where k.key = ?",
                sick.toString());
        ConsumerRecord<String, byte[]> letter =
                Events.await("school.v1.testkit.dlq", 1, OutboxTest.about(sick)).getFirst();
        String body = text(letter);
        assertEquals(true, body.contains("\"attempts\": 3") || body.contains("\"attempts\":3"), body);
        assertFalse(body.contains("poison"), "codes only");

        noting.poison().clear();
        release(sick);

        Effects.await(sick, List.of("before", "poison", "third", "fourth"));
        Effects.await(keys -> keys.isEmpty(), "select key from parked_key where key = ?", sick.toString());
        send(sick, UUID.randomUUID(), 6, "fifth");
        Effects.await(sick, List.of("before", "poison", "third", "fourth", "fifth"));
    }

    @Test
    void aReleasedKeyThatIsStillPoisonParksAgain() {
        UUID sick = UUID.randomUUID();
        noting.poison().add("stubborn");
        send(sick, UUID.randomUUID(), 1, "stubborn");
        Effects.await(keys -> keys.size() == 1, "select key from parked_key where key = ?", sick.toString());

        release(sick);

        Effects.await(
                attempts -> attempts.equals(List.of("4")),
                "select attempts from parked_key where key = ? and retry_at is null",
                sick.toString());
        assertEquals(List.of(), Effects.of(sick));
        noting.poison().remove("stubborn");
        release(sick);
        Effects.await(sick, List.of("stubborn"));
    }

    @Test
    void aReleasedKeyThatLosesARaceIsTriedAgainByItself() {
        UUID sick = UUID.randomUUID();
        noting.poison().add("raced");
        send(sick, UUID.randomUUID(), 1, "raced");
        Effects.await(keys -> keys.size() == 1, "select key from parked_key where key = ?", sick.toString());
        noting.poison().remove("raced");
        noting.raced().put("raced", 1);

        release(sick);

        Effects.await(sick, List.of("raced"));
        assertFalse(noting.raced().containsKey("raced"));
    }

    @Test
    void whatLosesEveryRaceAtFirstWaitsForNobody() {
        UUID busy = UUID.randomUUID();
        noting.raced().put("busy", 5);
        send(busy, UUID.randomUUID(), 1, "busy");
        send(busy, UUID.randomUUID(), 2, "behind");

        Effects.await(busy, List.of("busy", "behind"));
        Effects.await(keys -> keys.isEmpty(), "select key from parked_key where key = ?", busy.toString());
    }

    @Test
    void whatIsNotKnownYetIsTriedAgainByItself() {
        UUID early = UUID.randomUUID();
        noting.unknown().add("early");
        send(early, UUID.randomUUID(), 1, "early");
        Effects.await(keys -> keys.size() == 1, "select key from parked_key where key = ?", early.toString());

        noting.unknown().remove("early");

        Effects.await(early, List.of("early"));
    }

    @Test
    void whatStaysUnknownIsDroppedWithADeadLetterAndTheKeyGoesOn() {
        UUID lost = UUID.randomUUID();
        noting.unknown().add("lost");
        send(lost, UUID.randomUUID(), 1, "lost");
        send(lost, UUID.randomUUID(), 2, "next");

        Effects.await(lost, List.of("next"));

        ConsumerRecord<String, byte[]> letter =
                Events.await("school.v1.testkit.dlq", 1, OutboxTest.about(lost)).getFirst();
        assertEquals(true, text(letter).contains("unknown-pupil"));
        noting.unknown().remove("lost");
    }

    @Test
    void malformedRecordsAreDeadLettersAtOnceAndTheNextGoesOn() {
        UUID subject = UUID.randomUUID();
        int before = letters().size();

        Events.produce(TOPIC, subject.toString(), headers(UUID.randomUUID(), 1), bytes("{\"subject\": 7"));
        Events.produce(TOPIC, subject.toString(), Map.of(), bytes("{}"));
        Events.produce(TOPIC, subject.toString(), headers(UUID.randomUUID(), 2), null);
        Map<String, String> odd = headers(UUID.randomUUID(), 3);
        odd.put("ce_time", "yesterday");
        Events.produce(TOPIC, subject.toString(), odd, bytes("{}"));
        send(subject, UUID.randomUUID(), 4, "good");

        Effects.await(subject, List.of("good"));
        Events.await("school.v1.testkit.dlq", before + 4, record -> true);
        assertFalse(letters().stream().anyMatch(letter -> text(letter).contains("yesterday")), "nothing is echoed");
    }

    @Test
    void rubbishIsBuriedAndTheNextGoodRecordsAreTakenIn() {
        int before = letters().size();
        noting.poison().add("rubbish");
        UUID id = UUID.randomUUID();
        byte[] poison = bytes("{\"subject\":\"" + id + "\",\"marker\":\"rubbish\"}");
        Rubbish.send(TOPIC, bytes("\0" + id), Rubbish.headers(headers(id, 1)), poison);
        Rubbish.send(TOPIC, bytes("no-reference"), Rubbish.headers(headers(UUID.randomUUID(), 1)), poison);
        for (String name : List.of("ce_source", "ce_controller", "ce_unheard-of")) {
            Map<String, String> odd = headers(UUID.randomUUID(), 1);
            odd.put(name, "city\0");
            Rubbish.send(TOPIC, bytes(id.toString()), Rubbish.headers(odd), poison);
        }
        Map<String, String> endless = headers(UUID.randomUUID(), 1);
        endless.put("ce_source", "x".repeat(100_000));
        Rubbish.send(TOPIC, bytes(id.toString()), Rubbish.headers(endless), poison);
        int random = Rubbish.sendRandom(TOPIC, headers(UUID.randomUUID(), 1), 60);

        List<UUID> good = Stream.generate(UUID::randomUUID).limit(12).toList();
        good.forEach(subject -> send(subject, UUID.randomUUID(), 9, "good"));

        good.forEach(subject -> Effects.await(subject, List.of("good")));
        Events.await("school.v1.testkit.dlq", before + 6 + random, record -> true);
        assertEquals(List.of(), Effects.texts("select key from parked_key where key like '%' || ?", id.toString()));
        noting.poison().remove("rubbish");
    }

    @Test
    void aParkedEventThatIsNoEventAnyMoreIsBuriedWhenItIsTriedAgain() {
        UUID unread = UUID.randomUUID();
        UUID unwanted = UUID.randomUUID();
        noting.poison().add("later");
        send(unread, UUID.randomUUID(), 1, "later");
        send(unwanted, UUID.randomUUID(), 1, "later");
        String parked = "select key from parked_key where key in (?, ?)";
        Effects.await(keys -> keys.size() == 2, parked, unread.toString(), unwanted.toString());
        Effects.change("update parked_event set value = '{' where " + OF_KEY, unread.toString());
        Effects.change(
                "update parked_event set headers = headers || '{\"ce_type\": \"unheard-of\"}' where " + OF_KEY,
                unwanted.toString());
        noting.poison().remove("later");

        release(unread);
        release(unwanted);

        Effects.await(List::isEmpty, parked, unread.toString(), unwanted.toString());
        buried(unread, "data");
        buried(unwanted, "unwanted");
    }

    private static void buried(UUID key, String code) {
        Events.await(
                "school.v1.testkit.dlq",
                1,
                letter -> key.toString().equals(letter.key()) && text(letter).contains('"' + code + '"'));
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        UUID subject = UUID.randomUUID();
        Map<String, String> headers = headers(UUID.randomUUID(), 1);
        headers.put("ce_type", "se.bryggan.probe.unheard-of.v9");

        Events.produce(TOPIC, subject.toString(), headers, bytes("{\"some\": \"thing\"}"));
        send(subject, UUID.randomUUID(), 2, "known");

        Effects.await(subject, List.of("known"));
        assertEquals(List.of(), Effects.texts("select key from parked_key where key = ?", subject.toString()));
    }

    @Test
    void aParkedKeyIsForOperationsOnly() {
        String mentor = Tokens.issued().of(OutboxTest.MENTOR);
        RestAssured.given().auth().oauth2(mentor).get("/v1/parked-keys").then().statusCode(403);
        RestAssured.given().get("/v1/parked-keys").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().expired(OPERATOR))
                .get("/v1/parked-keys")
                .then()
                .statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().forged(OPERATOR))
                .get("/v1/parked-keys")
                .then()
                .statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().elsewhere(OPERATOR))
                .get("/v1/parked-keys")
                .then()
                .statusCode(401);
        String operator = Tokens.issued().of(OPERATOR);
        RestAssured.given()
                .auth()
                .oauth2(operator)
                .get("/v1/parked-keys")
                .then()
                .statusCode(200);
        RestAssured.given()
                .auth()
                .oauth2(operator)
                .post("/v1/parked-keys/" + UUID.randomUUID() + "/release")
                .then()
                .statusCode(404);
        assertEquals(
                List.of("UNKNOWN"),
                Effects.texts(
                        "select code from ledger where act = 'parked.release' and actor_id = ? and outcome = 'DENY'",
                        OPERATOR.id()));
    }

    private static void release(UUID key) {
        release(key.toString());
    }

    static void release(String key) {
        String id =
                Effects.texts("select id from parked_key where key = ?", key).getFirst();
        RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().of(OPERATOR))
                .post("/v1/parked-keys/" + id + "/release")
                .then()
                .statusCode(202);
    }

    private static List<ConsumerRecord<String, byte[]>> letters() {
        return Events.read("school.v1.testkit.dlq");
    }

    private static void send(UUID subject, UUID id, long sequence, String marker) {
        Events.produce(
                TOPIC,
                subject.toString(),
                headers(id, sequence),
                bytes("{\"subject\":\"" + subject + "\",\"marker\":\"" + marker + "\",\"later\":\"ignored\"}"));
    }

    private static Map<String, String> headers(UUID id, long sequence) {
        Map<String, String> headers = Events.headers(TYPE, "urn:bryggan:elsewhere", id, sequence);
        headers.put("ce_controller", "municipality");
        headers.put("ce_branch", "SCHOOL");
        return headers;
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

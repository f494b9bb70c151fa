package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.facts.ConsentFact;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.feed.Heartbeat;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Outbox;
import se.bryggan.testkit.Events;

/**
 * What a reader does when something of a feed never reaches it. This application is both owner and reader of the school
 * sector's feeds, over a real broker.
 */
@QuarkusTest
class FeedGapTest {
    private static final String TOPIC = "consent.school.v1";
    private static final String REGISTER_TOPIC = "directory.school.v1";
    private static final String HEARTBEAT = "se.bryggan.feed.heartbeat.v1";
    private static final int PARTITIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Controller REGISTER =
            new Controller("directory", se.bryggan.boundary.disclosure.Branch.PLATFORM_OPERATIONS);
    private static final Actor SERVICE = new Actor("urn-probe", Actor.Kind.SERVICE, null, null, null, "service", 3);

    /** The owner has numbered the child's next event and believes it sent; the broker has lost it. */
    private static final String LOST = """
            create function lost() returns trigger language plpgsql as $$
            begin
                new.sent_at := now();
                return new;
            end $$;
            create trigger lost before insert on outbox for each row
                when (new.aggregateid = '%s') execute function lost();
            """;

    @Inject
    Outbox outbox;

    @Inject
    Gate gate;

    @Inject
    Entering entering;

    @Inject
    CurrentActor current;

    @Inject
    AskFacts askFacts;

    @Inject
    Facts facts;

    private final Story story = new Story();
    private final Story elsewhere = onAnotherPartition(story);

    @BeforeEach
    void bothChildrenAreKnown() throws Exception {
        for (Story child : List.of(story, elsewhere)) {
            commit(REGISTER, child.registered());
            commit(Story.SCHOOL, child.said("GIVEN", 1));
        }
        for (Story child : List.of(story, elsewhere)) {
            // Fresh is what the last heartbeat told, which may have been before this was said.
            Awaitility.await().atMost(PATIENCE).until(() -> "GIVEN".equals(state(child)));
            untilFresh(child);
        }
    }

    @Test
    void eachPartitionIsNumberedWithoutHolesAndEveryHeartbeatTellsTheLastNumber() throws Exception {
        for (int count = 0; count < 20; count++) {
            commit(REGISTER, new Story().registered());
        }
        Events.await(REGISTER_TOPIC, 23, record -> place(record) > 0);

        Map<Integer, Long> last = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : Events.read(REGISTER_TOPIC)) {
            long before = last.getOrDefault(record.partition(), 0L);
            if (HEARTBEAT.equals(Events.header(record, "ce_type"))) {
                assertEquals(
                        before, EventJson.read(record.value(), Heartbeat.class).lastSequence());
            } else if (place(record) > before) {
                assertEquals(before + 1, place(record));
                last.put(record.partition(), place(record));
            }
        }
        assertEquals(PARTITIONS, last.size());
    }

    @Test
    void aParkedKeyGivesWayToTheOwnersNewestState() throws Exception {
        commit(Story.SCHOOL, story.unreadable(2));
        Effects.await(rows -> rows.size() == 1, "select id from parked_key where key = ?", story.key());
        untilOnlyTheOtherIsFresh();

        commit(Story.SCHOOL, story.said("WITHDRAWN", 3));

        untilFresh(story);
        assertEquals("WITHDRAWN", state(story));
    }

    @Test
    void anEventThatTheBrokerHasLostIsTakenFromTheOwnersState() throws Exception {
        Effects.run(LOST.formatted(story.child()));
        try {
            commit(Story.SCHOOL, story.said("WITHDRAWN", 2));
        } finally {
            Effects.run("drop trigger lost on outbox; drop function lost");
        }
        assertEquals("GIVEN", state(story), "nothing has told of it yet");

        Effects.change(
                "update feed_place set place = place + 1 where topic = ? and partition = ?", TOPIC, partition(story));
        RelayTest.endSessions();

        Awaitility.await().atMost(PATIENCE).until(() -> "WITHDRAWN".equals(state(story)));
        untilFresh(story);
        untilFresh(elsewhere);
    }

    @Test
    void whatIsTakenInFromTheOwnersStateKeepsTheOrderInWhichItWasSaid() throws Exception {
        commit(Story.SCHOOL, story.unreadable(2));
        Effects.await(rows -> rows.size() == 1, "select id from parked_key where key = ?", story.key());
        // All three wait behind it; the pages of the state are in the order of these ids.
        commit(Story.SCHOOL, story.saidAnew(UUID.fromString("ffffffff-ffff-4fff-8fff-fffffffffffe"), 2, "GIVEN"));
        commit(Story.SCHOOL, story.saidAnew(UUID.fromString("00000000-0000-4000-8000-000000000001"), 3, "REFUSED"));
        commit(Story.SCHOOL, story.said("WITHDRAWN", 3));

        untilFresh(story);

        List<ConsentState> said = in(() -> facts.consents(story.child(), Story.SCHOOL)).stream()
                .map(ConsentFact::state)
                .toList();
        assertEquals(List.of(ConsentState.WITHDRAWN, ConsentState.GIVEN, ConsentState.REFUSED), said);
    }

    @Test
    void aTopicThatIsLostAndMadeAnewIsFollowedAgain() throws Exception {
        commit(Story.SCHOOL, story.said("WITHDRAWN", 2));
        onTopic(story, 2);
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> !admin.listTopics().names().get().contains(TOPIC));
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }

        Awaitility.await().atMost(PATIENCE).until(() -> "WITHDRAWN".equals(state(story)));
        untilFresh(story);
        untilFresh(elsewhere);
    }

    /** 0 of what another than this application has written. */
    private static long place(ConsumerRecord<String, byte[]> record) {
        String place = Events.header(record, "ce_place");
        return place == null ? 0 : Long.parseLong(place);
    }

    private void commit(Controller owner, EventData event) throws Exception {
        current.runAs(SERVICE, () -> entering.keep(owner, () -> outbox.append(gate.permit(), event)));
    }

    /** The child's events on the topic, as soon as there are so many. */
    private static List<ConsumerRecord<String, byte[]>> onTopic(Story child, int count) {
        return Events.await(TOPIC, count, record -> child.key().equals(record.key()));
    }

    private static Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)));
    }

    private void untilFresh(Story child) {
        Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> fresh(child));
    }

    /** The gap is on one partition; it concerns nobody whose events travel on another. */
    private void untilOnlyTheOtherIsFresh() {
        Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> fresh(elsewhere) && !fresh(story));
    }

    private boolean fresh(Story child) throws Exception {
        return in(() -> askFacts.fresh(child.child(), Sector.SCHOOL));
    }

    private <T> T in(Callable<T> work) throws Exception {
        return current.runAs(SERVICE, () -> entering.keep(Story.SCHOOL, work));
    }

    private static String state(Story child) {
        return Effects.texts("select state from consent_statement where subject = ?", child.child()).stream()
                .findFirst()
                .orElse("none");
    }

    private static Story onAnotherPartition(Story than) {
        return Stream.generate(Story::new)
                .filter(other -> partition(other) != partition(than))
                .findFirst()
                .orElseThrow();
    }

    private static int partition(Story child) {
        byte[] key = child.key().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return org.apache.kafka.common.utils.Utils.toPositive(org.apache.kafka.common.utils.Utils.murmur2(key))
                % PARTITIONS;
    }
}

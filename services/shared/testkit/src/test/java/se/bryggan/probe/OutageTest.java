package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.KafkaBroker;

@QuarkusTest
class OutageTest {
    @Inject
    Marking marking;

    @Inject
    CurrentActor current;

    @Test
    void whileTheBrokerIsDeadWorkGoesOnAndNothingIsLostOrDoubled() throws Exception {
        UUID subject = UUID.randomUUID();
        List<String> markers = IntStream.range(0, 30).mapToObj(i -> "b" + i).toList();
        KafkaBroker broker = KafkaBroker.underTest();

        for (String marker : markers) {
            if (marker.equals("b10")) {
                broker.kill();
            }
            if (marker.equals("b20")) {
                broker.run();
            }
            current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, marker));
        }

        Effects.await(subject, markers);
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsAcknowledgedAndNothingLost() throws Exception {
        UUID before = UUID.randomUUID();
        send(before, "before");
        Effects.await(before, List.of("before"));
        UUID subject = UUID.randomUUID();

        database("alter database service allow_connections false");
        try {
            database("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'service'");
            send(subject, "patience");
            long end = end(subject);
            Awaitility.await()
                    .during(Duration.ofSeconds(7))
                    .atMost(Duration.ofSeconds(9))
                    .until(() -> committed(subject) < end);
        } finally {
            database("alter database service allow_connections true");
        }

        Effects.await(subject, List.of("patience"));
        assertEquals(List.of(), Effects.texts("select key from parked_key where key = ?", subject.toString()));
    }

    private static void send(UUID subject, String marker) {
        Map<String, String> headers =
                Events.headers("se.bryggan.probe.marked.v1", "urn:bryggan:elsewhere", UUID.randomUUID(), 1);
        headers.put("ce_controller", "municipality");
        headers.put("ce_branch", "SCHOOL");
        Events.produce(
                "school.v1",
                subject.toString(),
                headers,
                ("{\"subject\":\"" + subject + "\",\"marker\":\"" + marker + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    /** The offset behind the subject's record. */
    private static long end(UUID subject) {
        return Events.read("school.v1").stream()
                        .filter(OutboxTest.about(subject))
                        .findFirst()
                        .orElseThrow()
                        .offset()
                + 1;
    }

    private static long committed(UUID subject) throws ExecutionException, InterruptedException {
        int partition = Events.read("school.v1").stream()
                .filter(OutboxTest.about(subject))
                .findFirst()
                .orElseThrow()
                .partition();
        String broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var offset = admin.listConsumerGroupOffsets("testkit")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition("school.v1", partition));
            return offset == null ? 0 : offset.offset();
        }
    }

    private static void database(String sql) throws SQLException {
        String url = Effects.adminUrl().replace("/service", "/postgres");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

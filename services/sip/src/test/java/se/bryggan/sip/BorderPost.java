package se.bryggan.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.testkit.Events;

/** Does what the directory's border post does, for the children that it has been told of. */
final class BorderPost {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SENT = "se.bryggan.crossing.package-sent.v1";
    private static final String ANSWERED = "se.bryggan.crossing.package-answered.v1";
    private static BorderPost open;

    private final List<Child> children = new CopyOnWriteArrayList<>();
    private final Map<UUID, Sender> senders = new ConcurrentHashMap<>();

    private record Sender(String authority, Branch branch, Child child) {}

    private BorderPost() {}

    /** One for all tests of the module, from the first on. */
    static synchronized BorderPost open() {
        if (open == null) {
            open = new BorderPost();
            Thread.ofPlatform().daemon().name("border-post").start(open::work);
        }
        return open;
    }

    void knows(Child child) {
        children.add(child);
    }

    private void work() {
        Map<String, Object> client = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (Sector sector : Sector.values()) {
                consumer.partitionsFor("from." + sector.code() + ".v1")
                        .forEach(part -> partitions.add(new TopicPartition(part.topic(), part.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    forward(record);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forward(ConsumerRecord<String, byte[]> record) throws IOException {
        ObjectNode data = (ObjectNode) JSON.readTree(record.value());
        String type = Events.header(record, "ce_type");
        if (SENT.equals(type)) {
            address(record, data);
        } else if (ANSWERED.equals(type)) {
            settle(data);
        }
    }

    private void address(ConsumerRecord<String, byte[]> record, ObjectNode data) throws IOException {
        Child child = children.stream()
                .filter(known -> known.is(UUID.fromString(record.key())))
                .findFirst()
                .orElseThrow();
        var sender = new Sender(
                Events.header(record, "ce_controller"), Branch.valueOf(Events.header(record, "ce_branch")), child);
        senders.put(UUID.fromString(data.path("handoverId").asText()), sender);
        JsonNode recipient = data.path("recipient");
        Branch branch = Branch.valueOf(recipient.path("branch").asText());
        data.putObject("sender")
                .put("authority", sender.authority())
                .put("branch", sender.branch().name());
        write(
                "se.bryggan.crossing.package-addressed.v1",
                new Sender(recipient.path("authority").asText(), branch, child),
                data);
    }

    private void settle(ObjectNode data) throws IOException {
        Sender sender = senders.get(UUID.fromString(data.path("handoverId").asText()));
        data.putObject("recipient")
                .put("authority", sender.authority())
                .put("branch", sender.branch().name());
        write("se.bryggan.crossing.package-outcome.v1", sender, data);
    }

    private static void write(String type, Sender to, ObjectNode data) throws IOException {
        Sector sector = Sector.of(to.branch());
        UUID ref = to.child().in(sector);
        data.remove(List.of("schoolRef", "socialRef", "healthRef"));
        data.put(sector.code() + "Ref", ref.toString());
        Map<String, String> headers = Events.headers(type, "urn:bryggan:directory", UUID.randomUUID(), 1);
        headers.put("ce_controller", to.authority());
        headers.put("ce_branch", to.branch().name());
        Events.produce("to." + sector.code() + ".v1", ref.toString(), headers, JSON.writeValueAsBytes(data));
    }
}

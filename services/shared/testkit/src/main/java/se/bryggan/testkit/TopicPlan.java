package se.bryggan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that deployment makes, from {@code contracts/topics.yaml}, with the dead-letter topic of each reader. */
final class TopicPlan {
    private static final String HINT = "the tests make the topics that it lists";

    private TopicPlan() {}

    /** Makes them all; {@code reader} is one more service that reads, and may write dead letters of, everything. */
    static void create(Map<String, Object> broker, String reader) {
        Map<String, Integer> topics = new LinkedHashMap<>();
        JsonNode plan = yaml("contracts/topics.yaml");
        int usual = plan.path("defaults").path("partitions").asInt(1);
        for (JsonNode topic : plan.path("topics")) {
            String name = topic.path("name").asText();
            topics.put(name, topic.path("partitions").asInt(usual));
            topics.put(name + "." + reader + ".dlq", 1);
        }
        for (JsonNode grant : yaml("contracts/acl.yaml").path("grants")) {
            for (JsonNode topic : grant.path("read")) {
                topics.put(topic.asText() + "." + grant.path("principal").asText() + ".dlq", 1);
            }
        }
        create(broker, topics);
    }

    /** Makes the topics with so many partitions each. */
    static void create(Map<String, Object> broker, Map<String, Integer> topics) {
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(topics.entrySet().stream()
                            .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                            .toList())
                    .all()
                    .get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode yaml(String file) {
        try {
            return new YAMLMapper().readTree(Project.find(file, HINT).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

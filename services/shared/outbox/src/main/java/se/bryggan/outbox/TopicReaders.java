package se.bryggan.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who may read which topic, as {@code contracts/acl.yaml} says to the broker; a snapshot is for the same readers. */
@ApplicationScoped
public class TopicReaders {
    private final Map<String, Set<String>> readers = new HashMap<>();

    TopicReaders() {
        for (JsonNode grant : acl().path("grants")) {
            String principal = grant.path("principal").asText();
            grant.path("read").forEach(topic -> readers.computeIfAbsent(topic.asText(), name -> new HashSet<>())
                    .add(principal));
        }
    }

    /** Whether the service may read the topic. */
    public boolean mayRead(String principal, String topic) {
        return principal != null && readers.getOrDefault(topic, Set.of()).contains(principal);
    }

    /** The services that read the topic, by name. */
    public SortedSet<String> of(String topic) {
        return new TreeSet<>(readers.getOrDefault(topic, Set.of()));
    }

    private static JsonNode acl() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("acl.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("acl.yaml", e);
        }
    }
}

package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names of topics on the broker: the contract's name behind the prefix of the cell. */
@ApplicationScoped
public class Topics {
    private final String prefix;
    private final String service;

    Topics(
            @ConfigProperty(name = "bryggan.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.prefix = prefix.orElse("");
        this.service = service;
    }

    /** The own service, as it stands in principals, sources and dead-letter topics. */
    public String service() {
        return service;
    }

    /** The service whose record the topic is. */
    public static String owner(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }

    /** {@code school.v1} as the broker knows it. */
    public String onBroker(String topic) {
        return prefix + topic;
    }

    /** The contract's name of a topic of the broker; fails for a topic of another cell. */
    public String inContract(String brokerTopic) {
        if (!brokerTopic.startsWith(prefix)) {
            throw new IllegalArgumentException("topic of another cell");
        }
        return brokerTopic.substring(prefix.length());
    }
}

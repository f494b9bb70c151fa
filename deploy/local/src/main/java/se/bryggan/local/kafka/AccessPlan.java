package se.bryggan.local.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code contracts/topics.yaml} and {@code contracts/acl.yaml} say together: the topics, dead letters included, and
 * who may read and write which.
 */
record AccessPlan(List<Topic> topics, List<Grant> grants) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Fails when a grant names a topic that does not exist. */
    static AccessPlan load(Path contracts) throws IOException {
        TopicsFile file = YAML.readValue(contracts.resolve("topics.yaml").toFile(), TopicsFile.class);
        List<Grant> grants = YAML.readValue(contracts.resolve("acl.yaml").toFile(), AclFile.class)
                .grants();
        Map<String, TopicRow> rows =
                file.topics().stream().collect(Collectors.toMap(TopicRow::name, Function.identity()));
        List<Topic> topics = new ArrayList<>();
        rows.values()
                .forEach(row -> topics.add(new Topic(
                        row.name(),
                        row.sector(),
                        file.defaults().partitions(),
                        file.defaults().retentionDays())));
        for (Grant grant : grants) {
            Stream.concat(grant.read().stream(), grant.write().stream())
                    .filter(topic -> !rows.containsKey(topic))
                    .findFirst()
                    .ifPresent(topic -> {
                        throw new IllegalArgumentException("acl.yaml: " + grant.principal() + " is given " + topic
                                + ", which topics.yaml does not have");
                    });
            grant.deadLetters()
                    .forEach(name -> topics.add(
                            new Topic(name, grant.sector(), 1, file.defaults().retentionDays())));
        }
        return new AccessPlan(List.copyOf(topics), grants);
    }

    Set<String> principals() {
        return grants.stream().map(Grant::principal).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> readableBy(String principal) {
        return granted(principal, grant -> grant.read().stream());
    }

    Set<String> writableBy(String principal) {
        return granted(principal, grant -> Stream.concat(grant.write().stream(), grant.deadLetters()));
    }

    Map<String, Topic> topicsByName() {
        return topics.stream()
                .collect(Collectors.toMap(Topic::name, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private Set<String> granted(String principal, Function<Grant, Stream<String>> topics) {
        return grants.stream()
                .filter(grant -> grant.principal().equals(principal))
                .flatMap(topics)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    record Topic(String name, String sector, int partitions, int retentionDays) {}

    /** One principal at work in one sector. */
    record Grant(String principal, String sector, List<String> write, List<String> read) {
        Stream<String> deadLetters() {
            return read.stream().map(topic -> topic + "." + principal + ".dlq");
        }
    }

    private record TopicsFile(Defaults defaults, List<TopicRow> topics) {}

    private record Defaults(int partitions, int retentionDays) {}

    private record TopicRow(String name, String owner, String sector) {}

    private record AclFile(List<Grant> grants) {}
}

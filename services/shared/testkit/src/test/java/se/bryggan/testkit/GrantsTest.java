package se.bryggan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code contracts/acl.yaml} grants for reading is what the services' consumers read: no more, no less. */
class GrantsTest {
    private static final String HINT = "the grants are held against the services' settings";
    private static final Pattern CONSUMED = Pattern.compile("mp\\.messaging\\.incoming\\.[a-z0-9-]+\\.topics?");
    private static final Pattern SETTING = Pattern.compile("\\$\\{([a-z.-]+):?}");

    @Test
    void aServiceMayReadWhatItConsumesAndNothingElse() throws IOException {
        Map<String, Set<String>> granted = granted();

        Map<String, Set<String>> consumed = new TreeMap<>();
        for (String service : granted.keySet()) {
            consumed.put(service, consumedBy(service));
        }

        assertFalse(granted.isEmpty());
        assertEquals(consumed, granted);
    }

    /** Who reads, and what; a supplier that only writes is no service of the project. */
    private static Map<String, Set<String>> granted() throws IOException {
        Map<String, Set<String>> granted = new TreeMap<>();
        Path acl = Project.find("contracts/acl.yaml", HINT);
        for (JsonNode grant : new YAMLMapper().readTree(acl.toFile()).path("grants")) {
            for (JsonNode topic : grant.path("read")) {
                granted.computeIfAbsent(grant.path("principal").asText(), service -> new TreeSet<>())
                        .add(topic.asText());
            }
        }
        return granted;
    }

    private static Set<String> consumedBy(String service) throws IOException {
        Properties settings = new Properties();
        Path file = Project.find("services/" + service + "/src/main/resources/application.properties", HINT);
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        Set<String> topics = new TreeSet<>();
        for (String name : settings.stringPropertyNames()) {
            if (CONSUMED.matcher(name).matches()) {
                for (String topic : settings.getProperty(name).split(",")) {
                    topics.add(resolved(topic.strip(), settings));
                }
            }
        }
        return topics;
    }

    /** The grants know the topics without the prefix of a cell. */
    private static String resolved(String topic, Properties settings) {
        return SETTING.matcher(topic)
                .replaceAll(found -> Matcher.quoteReplacement(settings.getProperty(found.group(1), "")));
    }
}

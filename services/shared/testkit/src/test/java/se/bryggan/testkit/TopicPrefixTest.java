package se.bryggan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicPrefixTest {

    @Test
    void everyServiceReadsTheTopicsOfItsOwnCell() throws IOException {
        List<String> topics;
        try (Stream<Path> services = Files.list(Project.find("services", "the services stand there"))) {
            topics = services.map(service -> service.resolve("src/main/resources/application.properties"))
                    .filter(Files::exists)
                    .flatMap(TopicPrefixTest::topics)
                    .toList();
        }

        assertFalse(topics.isEmpty());
        assertEquals(
                List.of(),
                topics.stream()
                        .filter(topic -> !topic.startsWith("${bryggan.topic-prefix:}"))
                        .toList());
    }

    private static Stream<String> topics(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\..+\\.topics?"))
                .flatMap(name -> Stream.of(properties.getProperty(name).split(",")));
    }
}

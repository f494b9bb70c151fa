package se.bryggan.boundary.disclosure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;

/** One YAML file that decides something: a member that stands twice, or text after its end, makes it unusable. */
final class YamlFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private YamlFile() {}

    static Section read(byte[] content, String name) {
        try {
            return Section.of(YAML.readTree(content), name);
        } catch (JsonProcessingException e) {
            throw new RuleBookException(name, "not readable as YAML: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RuleBookException(name, "cannot be read", e);
        }
    }
}

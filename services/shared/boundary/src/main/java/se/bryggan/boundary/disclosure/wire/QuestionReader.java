package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import se.bryggan.boundary.disclosure.Category;

/** Reads one line: a request, or a case that holds one in its member {@code request}. Thread-safe. */
public final class QuestionReader {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    public Question read(String line) {
        JsonNode root;
        try {
            root = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            // The parser's message quotes the line, which may be about a person.
            return new Question.Malformed("line: not a JSON object");
        }
        try {
            return read(root);
        } catch (MalformedField e) {
            return new Question.Malformed(e.getMessage());
        }
    }

    private static Question read(JsonNode root) {
        var unknown = new UnknownWords();
        Fields line = Fields.of(root, "", unknown);
        var reader = new AskReader(line.has("request") ? line.object("request") : line);
        var ask = reader.read(unknown);
        Set<Category> known = reader.categories();
        return ask == null ? new Question.Unknown(known) : new Question.Understood(ask);
    }
}

package se.bryggan.boundary.disclosure.handbook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.plain.Phrase;

/** What {@code contracts/rulebook/handbook.yaml} says: headings, professions and examples. */
final class HandbookTexts {

    private final JsonNode texts;
    private final List<Profession> professions = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private HandbookTexts(JsonNode root) {
        texts = root.required("texts");
        for (JsonNode one : root.required("professions")) {
            var branches = EnumSet.noneOf(Branch.class);
            one.required("branches").forEach(branch -> branches.add(Branch.valueOf(branch.textValue())));
            professions.add(new Profession(
                    one.required("id").textValue(),
                    phrase(one.required("name")),
                    branches,
                    one.path("onlyReceives").booleanValue()));
        }
        for (JsonNode one : root.required("examples")) {
            examples.add(new Example(
                    one.required("profession").textValue(),
                    phrase(one.required("question")),
                    one.required("age").intValue(),
                    (ObjectNode) one.required("request"),
                    one.required("expect").textValue()));
        }
    }

    static HandbookTexts load(ClassLoader loader) {
        var yaml = new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (InputStream in = loader.getResourceAsStream("rulebook/handbook.yaml")) {
            return new HandbookTexts(yaml.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("handbook.yaml", e);
        }
    }

    Phrase text(String name) {
        return phrase(texts.required(name));
    }

    List<Profession> professions() {
        return professions;
    }

    List<Example> examplesFor(Profession profession) {
        return examples.stream()
                .filter(example -> example.profession().equals(profession.id()))
                .toList();
    }

    List<Example> examples() {
        return examples;
    }

    private static Phrase phrase(JsonNode pair) {
        return new Phrase(pair.required(0).textValue(), pair.required(1).textValue());
    }
}

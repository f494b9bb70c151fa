package se.bryggan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An OpenAPI description as a set of short sentences, one per thing that a caller can rely on. */
final class OpenApiFacts {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode root;
    private final Set<String> facts = new TreeSet<>();

    OpenApiFacts(JsonNode root) {
        this.root = root;
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> operation(path, member)));
    }

    /** {@code GET /v1/things answers 200}, {@code GET /v1/things gives items[].id} and so on. */
    Set<String> all() {
        return Set.copyOf(facts);
    }

    private void operation(Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> member) {
        String name = member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
        JsonNode operation = member.getValue();
        facts.add(name);
        for (JsonNode parameters : List.of(path.getValue().path("parameters"), operation.path("parameters"))) {
            parameters.forEach(parameter -> parameter(name, resolved(parameter)));
        }
        content(name + " takes ", resolved(operation.path("requestBody")));
        operation.path("responses").properties().forEach(response -> {
            facts.add(name + " answers " + response.getKey());
            if (response.getKey().startsWith("2")) {
                content(name + " gives ", resolved(response.getValue()));
            }
        });
    }

    private void parameter(String operation, JsonNode parameter) {
        String need = parameter.path("required").asBoolean() ? " must have " : " may have ";
        facts.add(operation + need + parameter.path("in").asText() + " "
                + parameter.path("name").asText());
    }

    private void content(String prefix, JsonNode body) {
        body.path("content").forEach(media -> members(prefix, "", media.path("schema"), Set.of()));
    }

    private void members(String prefix, String at, JsonNode schema, Set<String> above) {
        String reference = schema.path("$ref").asText();
        if (above.contains(reference)) {
            return;
        }
        Set<String> inside = new TreeSet<>(above);
        if (!reference.isEmpty()) {
            inside.add(reference);
        }
        JsonNode real = resolved(schema);
        for (String combination : List.of("allOf", "anyOf", "oneOf")) {
            real.path(combination).forEach(part -> members(prefix, at, part, inside));
        }
        if (real.has("items")) {
            members(prefix, at + "[]", real.path("items"), inside);
        }
        real.path("properties").properties().forEach(property -> {
            String name = at.isEmpty() ? property.getKey() : at + "." + property.getKey();
            facts.add(prefix + name);
            members(prefix, name, property.getValue(), inside);
        });
    }

    /** What a local reference points to; anything else is itself. */
    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.isEmpty()) {
            return node;
        }
        JsonNode found = reference.startsWith("#/") ? root.at(reference.substring(1)) : MissingNode.getInstance();
        if (found.isMissingNode()) {
            throw new AssertionError("no " + reference);
        }
        return resolved(found);
    }
}

package se.bryggan.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which members an example has and has not, at every depth that its schema describes. */
final class Members {

    private Members() {}

    /** Members that the schema knows and the example lacks. */
    static List<String> missing(JsonNode example, Contract contract, JsonNode schema) {
        return walk(example, contract, schema, (present, required) -> !present).toList();
    }

    /** Members that the example has and the schema does not require. */
    static List<String> dispensable(JsonNode example, Contract contract, JsonNode schema) {
        return walk(example, contract, schema, (present, required) -> present && !required)
                .toList();
    }

    private static Stream<String> walk(
            JsonNode example, Contract contract, JsonNode schema, BiPredicate<Boolean, Boolean> finding) {
        if (example.isArray()) {
            JsonNode items = contract.resolve(schema.path("items"));
            return StreamSupport.stream(example.spliterator(), false)
                    .flatMap(item -> walk(item, contract, items, finding));
        }
        Set<String> required = new HashSet<>(Contract.strings(schema.path("required")));
        return schema.path("properties").properties().stream()
                .flatMap(member -> Stream.concat(
                        finding.test(example.has(member.getKey()), required.contains(member.getKey()))
                                ? Stream.of(member.getKey())
                                : Stream.empty(),
                        walk(example.path(member.getKey()), contract, contract.resolve(member.getValue()), finding)));
    }
}

package se.bryggan.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares a record's components with an object schema's members, down to the last. */
final class Shape {

    private final Contract contract;
    private final List<String> differences = new ArrayList<>();

    private Shape(Contract contract) {
        this.contract = contract;
    }

    static List<String> differences(Class<?> record, Contract contract, JsonNode object) {
        Shape shape = new Shape(contract);
        shape.compareObject(record, object, record.getSimpleName());
        return shape.differences;
    }

    private void compareObject(Class<?> record, JsonNode object, String at) {
        RecordComponent[] components = record.getRecordComponents();
        Set<String> names = Arrays.stream(components)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> members = Contract.names(object.path("properties"));
        expect(names.equals(members), at, names + " against " + members);

        Set<String> required = new HashSet<>(Contract.strings(object.path("required")));
        for (RecordComponent component : components) {
            String here = at + "." + component.getName();
            boolean optional = component.getAccessor().getAnnotation(JsonInclude.class) != null;
            expect(optional != required.contains(component.getName()), here, "optional: " + optional);
            expect(!optional || !component.getType().isPrimitive(), here, "a primitive cannot be absent");
            JsonNode member = object.path("properties").path(component.getName());
            compare(component.getGenericType(), contract.resolve(member), here);
        }
    }

    private void compare(Type type, JsonNode member, String at) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            expectKind(member, "array", at);
            compare(generic.getActualTypeArguments()[0], contract.resolve(member.path("items")), at);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            expect(member.path("additionalProperties").isObject(), at, "an open object");
        } else if (type instanceof Class<?> plain) {
            compareClass(plain, member, at);
        }
    }

    private void compareClass(Class<?> type, JsonNode member, String at) {
        boolean reference = type.getSimpleName().matches("(School|Social|Health)Ref");
        expect(!reference || member.path("x-ref").asText().equals(type.getSimpleName()), at, "x-ref");
        expect(reference || !member.has("x-ref"), at, "a reference needs its type");
        if (reference || type == UUID.class) {
            expectFormat(member, "uuid", at);
        } else if (type == Instant.class) {
            expectFormat(member, "date-time", at);
        } else if (type == LocalDate.class) {
            expectFormat(member, "date", at);
        } else if (type.isEnum()) {
            List<String> codes =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            expect(codes.equals(Contract.strings(member.path("enum"))), at, codes.toString());
        } else if (type.isRecord()) {
            compareObject(type, member, at);
        } else if (type == boolean.class) {
            expectKind(member, "boolean", at);
        } else if (Set.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
            expectKind(member, "integer", at);
        } else {
            expect(type == String.class, at, "no rule for " + type);
            expectKind(member, "string", at);
            expect(!member.has("format"), at, "a plain string has no format");
        }
    }

    private void expectFormat(JsonNode member, String format, String at) {
        expect(member.path("format").asText().equals(format), at, "format " + format);
    }

    private void expectKind(JsonNode member, String kind, String at) {
        expect(member.path("type").asText().equals(kind), at, "type " + kind);
    }

    private void expect(boolean holds, String at, String what) {
        if (!holds) {
            differences.add(at + ": " + what);
        }
    }
}

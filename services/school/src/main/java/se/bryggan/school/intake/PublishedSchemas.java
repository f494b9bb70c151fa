package se.bryggan.school.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.intake.AttendanceRecorded;
import se.bryggan.contracts.intake.LessonCancelled;
import se.bryggan.outbox.EventJson;

/** The types that suppliers may publish, each with its closed schema: a field too much is a fault. */
@ApplicationScoped
class PublishedSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Map<String, Published<?>> types;

    PublishedSchemas(ReportRules rules) {
        this.types = Map.of(
                typeOf(AttendanceRecorded.class),
                new Published<>(schema("attendance-recorded"), AttendanceRecorded.class, rules::attendance),
                typeOf(LessonCancelled.class),
                new Published<>(schema("lesson-cancelled"), LessonCancelled.class, rules::cancellation));
    }

    Item read(String id, String type, JsonNode data) {
        Published<?> published = types.get(type);
        return published == null ? new Item.Faulty(id, "unknown-type") : published.read(id, data.toString());
    }

    /** Whether data of the type breaks its schema; nothing is said of what is no JSON, or of a type not published. */
    boolean breaks(String type, byte[] data) {
        Published<?> published = types.get(type);
        try {
            return published != null
                    && !published.allows(EventJson.read(data, JsonNode.class).toString());
        } catch (EventJson.MalformedJson noJson) {
            return false;
        }
    }

    private static String typeOf(Class<?> record) {
        return record.getAnnotation(EventContract.class).type();
    }

    private static Schema schema(String name) {
        String resource = "/schemas/intake/" + name + ".v1.schema.json";
        try (InputStream content = AttendanceRecorded.class.getResourceAsStream(resource)) {
            return REGISTRY.getSchema(new String(content.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private record Published<T extends EventData>(Schema schema, Class<T> record, BiFunction<String, T, Item> rule) {

        boolean allows(String data) {
            return schema.validate(data, InputFormat.JSON).isEmpty();
        }

        Item read(String id, String data) {
            if (!allows(data)) {
                return new Item.Faulty(id, "invalid");
            }
            try {
                return rule.apply(id, EventJson.read(data.getBytes(StandardCharsets.UTF_8), record));
            } catch (EventJson.MalformedJson beyondItsType) {
                return new Item.Faulty(id, "invalid");
            }
        }
    }
}

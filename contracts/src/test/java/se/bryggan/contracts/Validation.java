package se.bryggan.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;

/** JSON Schema 2020-12 with {@code format} asserted; answers what is wrong, nothing when all is well. */
final class Validation {

    static final Path PROFILE = Path.of("schemas", "profile.schema.json");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Validation() {}

    static List<String> of(Path schema, Path document) {
        return of(schema, Contract.text(document));
    }

    static List<String> of(Path schema, String document) {
        return errors(REGISTRY.getSchema(Contract.text(schema), InputFormat.JSON), document);
    }

    static List<String> ofDraft(Path schema) {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return errors(draft, Contract.text(schema));
    }

    static List<String> ofProfile(Path schema) {
        return of(PROFILE, schema);
    }

    private static List<String> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}

package se.bryggan.contracts.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.crossing.PackageKind;

/**
 * What the addressed recipient retrieves: only categories permitted at that moment, each code with its content.
 *
 * <p>The answer of {@code GET /v1/packages/{handoverId}}. Confidential: never on a topic, in a log or in a URL.
 */
public record PackageContent(
        UUID handoverId,
        PackageKind kind,
        String purpose,
        Map<String, JsonNode> categories,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long consentVersion,
        Instant sealedAt) {
    public PackageContent {
        Required.of(handoverId, kind, purpose, categories, sealedAt);
        categories = Map.copyOf(categories);
    }
}

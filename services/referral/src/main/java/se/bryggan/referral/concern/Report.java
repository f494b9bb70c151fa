package se.bryggan.referral.concern;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.bryggan.boundary.gate.Sector;

/**
 * What somebody reports. Only the text is demanded: whatever else is said is kept as it was said, known to us or not.
 *
 * <p>The references are plain text on purpose: one that is no reference at all must not stop a report.
 */
record Report(
        @NotBlank @Size(max = 15_000) String text,
        boolean urgent,
        boolean feedbackRequested,
        @Size(max = 10_000) String childText,
        @Size(max = 100) String schoolRef,
        @Size(max = 100) String socialRef,
        @Size(max = 100) String healthRef,
        @Size(max = 100) String district,

        @Schema(hidden = true) @JsonAnySetter @Size(max = 20)
        Map<String, JsonNode> other) {

    private static final int LONGEST_REST = 4_000;

    Report {
        other = other == null ? Map.of() : new TreeMap<>(other);
    }

    /** The reference of the reporter's own sector, if it is one. */
    Optional<UUID> child(Sector sector) {
        String said =
                switch (sector) {
                    case SCHOOL -> schoolRef;
                    case SOCIAL -> socialRef;
                    case HEALTH -> healthRef;
                };
        try {
            return Optional.ofNullable(said).map(UUID::fromString);
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
    }

    /** The reporter's words, with all that was said beside them. */
    String words() {
        StringBuilder words = new StringBuilder(text.strip());
        other.forEach(
                (name, value) -> words.append('\n').append(name).append(": ").append(value));
        return words.toString();
    }

    /** Whether there is room for what was said beside the text. */
    boolean fits() {
        return words().length() <= text.length() + LONGEST_REST;
    }

    @Override
    public String toString() {
        return "Report";
    }
}

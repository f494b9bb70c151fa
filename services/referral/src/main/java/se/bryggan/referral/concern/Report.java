package se.bryggan.referral.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.bryggan.boundary.gate.Sector;

/**
 * What somebody reports. Only the text is demanded: whatever else is said is kept as it was said, known to us or not.
 *
 * <p>The references are plain text on purpose: one that is no reference at all must not stop a report. Nor does a member
 * of another type than ours: it counts as not said, and is kept with the rest.
 */
record Report(
        @NotBlank String text,
        boolean urgent,
        boolean feedbackRequested,
        String childText,
        String schoolRef,
        String socialRef,
        String healthRef,
        String district,

        @Schema(hidden = true) Map<String, JsonNode> other) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Report of(JsonNode said) {
        Map<String, JsonNode> rest = new TreeMap<>();
        said.properties().forEach(member -> rest.put(member.getKey(), member.getValue()));
        return new Report(
                text("text", rest),
                flag("urgent", rest),
                flag("feedbackRequested", rest),
                text("childText", rest),
                text("schoolRef", rest),
                text("socialRef", rest),
                text("healthRef", rest),
                text("district", rest),
                rest);
    }

    private static String text(String name, Map<String, JsonNode> rest) {
        JsonNode said = rest.get(name);
        return said != null && said.isTextual() ? rest.remove(name).textValue() : null;
    }

    private static boolean flag(String name, Map<String, JsonNode> rest) {
        JsonNode said = rest.get(name);
        return said != null && said.isBoolean() && rest.remove(name).booleanValue();
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

    @Override
    public String toString() {
        return "Report";
    }
}

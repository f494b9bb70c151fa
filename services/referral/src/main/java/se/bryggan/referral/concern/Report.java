package se.bryggan.referral.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
 * <p>The references are plain text on purpose: one that is no reference at all must not stop a report, and may be all
 * that tells who the child is. Nor does a member of another type than ours: it counts as not said. Both are kept with the
 * rest, and so is the district.
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
                reference("schoolRef", rest),
                reference("socialRef", rest),
                reference("healthRef", rest),
                rest.getOrDefault("district", MissingNode.getInstance()).textValue(),
                rest);
    }

    /** A reference is taken out of what was said, so that it is told to no other sector; what is none stays there. */
    private static String reference(String name, Map<String, JsonNode> rest) {
        JsonNode said = rest.get(name);
        return said != null && said.isTextual() && parsed(said.textValue()).isPresent()
                ? rest.remove(name).textValue()
                : null;
    }

    private static Optional<UUID> parsed(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
    }

    private static String text(String name, Map<String, JsonNode> rest) {
        JsonNode said = rest.get(name);
        return said != null && said.isTextual() ? rest.remove(name).textValue() : null;
    }

    private static boolean flag(String name, Map<String, JsonNode> rest) {
        JsonNode said = rest.get(name);
        return said != null && said.isBoolean() && rest.remove(name).booleanValue();
    }

    /** The reference of the reporter's own sector, if one was given. */
    Optional<UUID> child(Sector sector) {
        String said =
                switch (sector) {
                    case SCHOOL -> schoolRef;
                    case SOCIAL -> socialRef;
                    case HEALTH -> healthRef;
                };
        return Optional.ofNullable(said).flatMap(Report::parsed);
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

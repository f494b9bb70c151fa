package se.bryggan.boundary.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/**
 * One row of the log as the citizen reads it. {@code purpose} and {@code to} are absent where nothing was to leave the
 * authority's branch; {@code law} is empty for what was refused. {@code sv} and {@code en} say all of it in plain words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        UUID id,
        Instant at,
        By by,
        boolean refused,
        List<Category> categories,
        Purpose purpose,
        To to,
        List<String> law,
        String sv,
        String en) {

    public Entry {
        categories = List.copyOf(categories);
        law = List.copyOf(law);
    }

    /** Who acted: organisation, unit and role, never a person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record By(String authority, String unit, String role) {}

    /** Who was to have it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record To(Branch branch, String authority, String unit) {}
}

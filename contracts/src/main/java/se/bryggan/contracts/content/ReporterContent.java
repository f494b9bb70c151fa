package se.bryggan.contracts.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.bryggan.contracts.Required;

/**
 * Who made a report of concern, by role and unit: a reporter in the line of duty is never anonymous. {@code unit} is null
 * for a reporter who has none.
 */
public record ReporterContent(
        String authority,
        String branch,
        @JsonInclude(JsonInclude.Include.NON_NULL) String unit,
        String role) {
    public ReporterContent {
        Required.of(authority, branch, role);
    }
}

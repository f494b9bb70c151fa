package se.bryggan.contracts.content;

import se.bryggan.contracts.Required;

/** Who made a report of concern, by role and unit: a reporter in the line of duty is never anonymous. */
public record ReporterContent(String authority, String branch, String unit, String role) {
    public ReporterContent {
        Required.of(authority, branch, unit, role);
    }
}

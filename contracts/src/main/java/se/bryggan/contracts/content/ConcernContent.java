package se.bryggan.contracts.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import se.bryggan.contracts.Required;

/**
 * A report of concern (SoL 19:1): what the reporter has seen, whether the child may need protection at once, and whether
 * the reporter asks to be told what comes of it (SoL 19:6).
 *
 * <p>{@code childText} describes a child whom nobody knows. {@code reportId} is the reporter's own reference of the report,
 * the same however often it is sent: what arrives again is known by it.
 */
public record ConcernContent(
        String text,
        boolean urgent,
        boolean feedbackRequested,
        @JsonInclude(JsonInclude.Include.NON_NULL) String childText,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID reportId) {
    public ConcernContent {
        Required.of(text);
    }
}

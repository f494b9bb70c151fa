package se.bryggan.boundary.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.InvestigationState;

/**
 * What the reviewer decides: the delays that do not hold any more for the rows there are; the harm that was found or not
 * (null = not tested), which counts until the next review; how far an investigation at the authority has come (null =
 * not stated), and since when; and the day to look again.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewOf(
        Set<DelayReason> released,
        Finding finding,
        InvestigationState investigation,
        LocalDate investigationSince,
        @NotNull LocalDate nextReview) {

    public ReviewOf {
        released = released == null ? Set.of() : Set.copyOf(released);
    }
}

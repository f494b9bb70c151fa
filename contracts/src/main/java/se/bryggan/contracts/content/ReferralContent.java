package se.bryggan.contracts.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.bryggan.contracts.Required;

/** To which programme a pupil is referred, from which school unit, in which school year (absent in preschool). */
public record ReferralContent(
        String programme,
        String schoolUnit,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer schoolYear) {
    public ReferralContent {
        Required.of(programme, schoolUnit);
    }
}

package se.bryggan.contracts.content;

import com.fasterxml.jackson.annotation.JsonInclude;

/** To which programme the sender refers, the pupil's school year (absent in preschool), the referring unit and what it asks for. */
public record ReferralContent(
        String programme,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer schoolYear,
        String schoolUnit,
        @JsonInclude(JsonInclude.Include.NON_NULL) String text) {}

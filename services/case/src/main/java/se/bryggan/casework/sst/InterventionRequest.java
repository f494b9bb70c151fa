package se.bryggan.casework.sst;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** A code of the district's catalogue of interventions and the post that answers for it. */
record InterventionRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String catalogueCode,
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String responsiblePost,
        @NotNull LocalDate startsOn) {}

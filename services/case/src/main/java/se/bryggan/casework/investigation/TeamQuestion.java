package se.bryggan.casework.investigation;

import jakarta.validation.constraints.NotNull;

/**
 * What the investigator attests when asking the team. {@code necessary}: the team needs to know that the investigation is
 * open, and when it asks no more. {@code familyInformed}: the family knows that the team is asked.
 */
record TeamQuestion(@NotNull Boolean necessary, @NotNull Boolean familyInformed) {}

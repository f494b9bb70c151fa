package se.bryggan.consent.rulebook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/**
 * The question <em>may I tell?</em>. {@code profession} is one of the handbook's and wins over {@code from}; without
 * both, the branch of whoever asks. {@code age} in full years, absent = any; {@code day} absent = today.
 */
record MayITell(
        String profession,
        Branch from,
        @NotNull Branch to,
        @NotEmpty Set<@NotNull Category> categories,
        @NotNull Purpose purpose,
        @Min(0) @Max(120) Integer age,
        LocalDate day) {}

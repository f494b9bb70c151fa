package se.bryggan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** More time for special reasons (särskilda skäl), to a fixed day. */
record ExtensionRequest(
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 4000) String reasons) {}

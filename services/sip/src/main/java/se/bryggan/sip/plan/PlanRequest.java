package se.bryggan.sip.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.bryggan.boundary.gate.Controller;

/**
 * A whole plan with the four contents that SoL 10:8 and HSL 16:4 demand: the interventions needed and who is responsible
 * for each ({@code actions}), measures by others than municipality and region, and the principal with overall
 * responsibility. The child's own voice (SoL 3:2) is never left out.
 */
record PlanRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid PlannedAction> actions,
        @NotBlank @Size(max = 20_000) String measuresByOthers,
        @NotNull @Valid Controller overallResponsible,
        @NotBlank @Size(max = 20_000) String childsVoice,
        @NotNull LocalDate followUpOn) {

    PlanText text() {
        return new PlanText(measuresByOthers, childsVoice);
    }
}

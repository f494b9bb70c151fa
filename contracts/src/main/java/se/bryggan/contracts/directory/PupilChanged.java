package se.bryggan.contracts.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/**
 * Where a pupil goes to school, and as whom the school's supplier knows the pupil; the highest {@code version} counts.
 *
 * <p>{@code schoolYear} is 0 (förskoleklass) to 12 and absent in preschool; {@code leftOn} is the last day at the unit.
 */
@EventContract(
        type = "se.bryggan.directory.pupil-changed.v1",
        topic = "directory.school.v1",
        categories = {"IDENTITY"},
        state = true)
public record PupilChanged(
        SchoolRef schoolRef,
        String supplier,
        UUID externalId,
        String schoolUnit,
        String authority,
        String branch,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer schoolYear,
        @JsonInclude(JsonInclude.Include.NON_NULL) String group,
        String district,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate leftOn,
        long version)
        implements EventData {
    public PupilChanged {
        Required.of(schoolRef, supplier, externalId, schoolUnit, authority, branch, district);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}

package se.bryggan.contracts.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** {@link PersonChanged} as the school sector may know it. */
@EventContract(
        type = "se.bryggan.directory.person-changed.v1",
        topic = "directory.school.v1",
        categories = {"IDENTITY"},
        state = true)
public record PersonChangedSchool(
        SchoolRef schoolRef,
        LocalDate birthDate,
        @JsonInclude(JsonInclude.Include.NON_NULL) String custody,
        List<SchoolRef> guardians,
        String protection,
        boolean whereaboutsHidden,
        long version)
        implements PersonChanged {
    public PersonChangedSchool {
        Required.of(schoolRef, birthDate, guardians, protection);
        guardians = List.copyOf(guardians);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }

    @Override
    public List<UUID> guardianRefs() {
        return guardians.stream().map(SchoolRef::value).toList();
    }
}

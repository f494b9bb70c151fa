package se.bryggan.contracts.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Required;

/** {@link PersonChanged} as the health sector may know it. */
@EventContract(
        type = "se.bryggan.directory.person-changed.v1",
        topic = "directory.health.v1",
        categories = {"IDENTITY"},
        state = true)
public record PersonChangedHealth(
        HealthRef healthRef,
        LocalDate birthDate,
        @JsonInclude(JsonInclude.Include.NON_NULL) String custody,
        List<HealthRef> guardians,
        String protection,
        boolean whereaboutsHidden,
        long version)
        implements PersonChanged {
    public PersonChangedHealth {
        Required.of(healthRef, birthDate, guardians, protection);
        guardians = List.copyOf(guardians);
    }

    @Override
    public UUID subjectRef() {
        return healthRef.value();
    }

    @Override
    public List<UUID> guardianRefs() {
        return guardians.stream().map(HealthRef::value).toList();
    }
}

package se.bryggan.contracts.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link PersonChanged} as the social sector may know it. */
@EventContract(
        type = "se.bryggan.directory.person-changed.v1",
        topic = "directory.social.v1",
        categories = {"IDENTITY"},
        state = true)
public record PersonChangedSocial(
        SocialRef socialRef,
        LocalDate birthDate,
        @JsonInclude(JsonInclude.Include.NON_NULL) String custody,
        List<SocialRef> guardians,
        String protection,
        boolean whereaboutsHidden,
        long version)
        implements PersonChanged {
    public PersonChangedSocial {
        Required.of(socialRef, birthDate, guardians, protection);
        guardians = List.copyOf(guardians);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }

    @Override
    public List<UUID> guardianRefs() {
        return guardians.stream().map(SocialRef::value).toList();
    }
}

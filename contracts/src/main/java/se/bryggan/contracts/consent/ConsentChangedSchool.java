package se.bryggan.contracts.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** {@link ConsentChanged} at an authority of the school sector. */
@EventContract(
        type = "se.bryggan.consent.consent-changed.v1",
        topic = "consent.school.v1",
        categories = {},
        state = true)
public record ConsentChangedSchool(
        SchoolRef schoolRef,
        UUID consentId,
        long version,
        long ordinal,
        SchoolRef giver,
        String capacity,
        String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> categories,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> recipients,
        boolean namedRecipientsOnly,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> purposes,
        LocalDate validFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate validTo,
        Holder holder)
        implements ConsentChanged {
    public ConsentChangedSchool {
        Required.of(schoolRef, consentId, giver, capacity, state, validFrom, holder);
        categories = categories == null ? null : List.copyOf(categories);
        recipients = recipients == null ? null : List.copyOf(recipients);
        purposes = purposes == null ? null : List.copyOf(purposes);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }

    @Override
    public UUID giverRef() {
        return giver.value();
    }
}

package se.bryggan.consent.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Channel;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.Visibility;

/** A question to the rule book in the words of {@code decide}, about somebody made up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TypedQuestion(
        @NotNull String at,
        @NotNull @Valid Party source,
        @NotNull @Valid Party recipient,
        @NotNull @Valid Person subject,
        List<@NotNull @Valid Person> alsoConcerns,
        @NotNull Set<@NotNull Category> categories,
        @NotNull Purpose purpose,
        String claimedBasis,
        List<@NotNull @Valid Consent> consents,
        @Valid Investigation investigation,
        @Valid Assessment assessment,
        @Valid Context context) {

    /** No reference and no number of anybody real has this form. */
    private static final String MADE_UP = "[a-z]{1,20}(-[0-9]{1,3})?";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(@NotNull Branch branch, @NotNull String authority, String role) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            @NotNull @Pattern(regexp = MADE_UP) String ref,
            @NotNull LocalDate birthDate,
            Custody custody,
            Boolean mature,
            Protection protection,
            Boolean whereaboutsHidden) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Consent(
            @NotNull @Pattern(regexp = MADE_UP) String giver,
            @NotNull Capacity capacity,
            @NotNull ConsentState state,
            Set<@NotNull Category> categories,
            Set<@NotNull Branch> recipients,
            Boolean namedRecipientsOnly,
            Set<@NotNull Purpose> purposes,
            @NotNull LocalDate validFrom,
            LocalDate validTo) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Investigation(@NotNull InvestigationState state, LocalDate since) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Assessment(@NotNull Boolean attested, String by, Finding finding, Set<@NotNull Category> categories) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Context(
            Boolean reporter,
            Boolean duty,
            Boolean feedbackRequested,
            Boolean onRequest,
            Boolean assignedToCase,
            Boolean sipParticipant,
            Boolean familyInformed,
            Boolean threat,
            Boolean blocked,
            Double cellSize,
            Channel channel,
            Double consentStoreAgeSeconds,
            Policy policy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Policy(
            @JsonProperty("sst.investigation_visibility") Visibility investigationVisibility,
            @JsonProperty("statistics.min_cell_size") Double minCellSize) {}
}

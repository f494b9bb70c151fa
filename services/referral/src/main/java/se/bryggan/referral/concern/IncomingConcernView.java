package se.bryggan.referral.concern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ConcernDecision;

/**
 * A received report as the reception unit sees it; {@code content} and {@code note} are null in lists.
 * {@code callReporter} = the platform does not reach the reporter, who can only be told by telephone.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncomingConcernView(
        UUID id,
        @JsonIgnore long version,
        ConcernStage state,
        SocialRef socialRef,
        UUID handoverId,
        Controller reporter,
        String reporterUnit,
        String unit,
        boolean urgent,
        String registrationNumber,
        Instant receivedAt,
        Instant decideBy,
        Map<Category, JsonNode> content,
        Boolean protectionNeeded,
        Instant protectionAssessedAt,
        String note,
        ConcernDecision decision,
        Instant decidedAt,
        LocalDate feedbackRequestedOn,
        ReporterFeedback feedback,
        boolean callReporter) {

    /** What is written in the report and about it. */
    record Opened(Map<Category, JsonNode> content, String note) {

        static final Opened NOTHING = new Opened(null, null);
    }

    static IncomingConcernView of(IncomingConcern concern, Opened opened, AccessPermit permit) {
        if (!permit.controller().equals(concern.controller())) {
            throw new IllegalArgumentException("permit of another controller");
        }
        return new IncomingConcernView(
                concern.id(),
                concern.version(),
                concern.state(),
                concern.subject().map(SocialRef::new).orElse(null),
                concern.handover(),
                concern.reporter(),
                concern.reporterUnit(),
                concern.unit(),
                concern.urgent(),
                concern.number().toString(),
                concern.receivedAt(),
                concern.decideBy(),
                opened.content(),
                concern.protectionNeeded(),
                concern.protectionAssessedAt(),
                opened.note(),
                concern.decision(),
                concern.decidedAt(),
                concern.feedbackRequestedOn(),
                concern.feedback(),
                concern.feedback() == ReporterFeedback.NOT_DELIVERED
                        || concern.feedback().owed() && !concern.reachesReporter());
    }
}

package se.bryggan.referral.incoming;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.referral.ReferralReason;

/** A received referral as the admission group sees it; {@code content} is null in lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncomingView(
        UUID id,
        @JsonIgnore long version,
        IncomingState state,
        IncomingReferral.Door door,
        UUID subjectRef,
        UUID handoverId,
        Controller sender,
        String schoolUnit,
        Integer schoolYear,
        String unit,
        String programme,
        String registrationNumber,
        Instant receivedAt,
        Baseline baseline,
        Map<Category, JsonNode> content,
        ReferralReason reason,
        Instant decidedAt,
        FeedbackState feedback) {

    static IncomingView of(IncomingReferral referral, Map<Category, JsonNode> content, AccessPermit permit) {
        if (!permit.controller().equals(referral.controller())) {
            throw new IllegalArgumentException("permit of another controller");
        }
        return new IncomingView(
                referral.id(),
                referral.version(),
                referral.state(),
                referral.door(),
                referral.subject(),
                referral.handover(),
                referral.sender(),
                referral.schoolUnit(),
                referral.schoolYear(),
                referral.unit(),
                referral.programme(),
                referral.number().toString(),
                referral.receivedAt(),
                referral.baseline(),
                content,
                referral.reason(),
                referral.decidedAt(),
                referral.feedback());
    }
}

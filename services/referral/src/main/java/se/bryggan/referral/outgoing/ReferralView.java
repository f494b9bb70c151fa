package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.referral.programme.Receiver;

/** A referral as its sender sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        UUID id,
        @JsonIgnore long version,
        ReferralState state,
        SchoolRef schoolRef,
        String schoolUnit,
        String programme,
        Receiver receiver,
        Set<Category> categories,
        Map<Category, String> texts,
        Instant createdAt,
        Instant sentAt,
        UUID handoverId,
        Answer answer) {

    /** What the receiver decided; {@code reason} may be null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String decision, String reason, LocalDate decidedOn) {

        private static Answer of(DecisionContent content) {
            return content == null ? null : new Answer(content.code(), content.reason(), content.decidedOn());
        }
    }

    /** {@code texts} are the opened words of the referrer; null in lists. */
    static ReferralView of(Referral referral, Map<Category, String> texts, AccessPermit permit) {
        if (!permit.controller().authority().equals(referral.controller().authority())) {
            throw new IllegalArgumentException("permit of another authority");
        }
        return new ReferralView(
                referral.id(),
                referral.version(),
                referral.state(),
                new SchoolRef(referral.subject()),
                referral.schoolUnit(),
                referral.programme(),
                referral.receiver(),
                referral.categories(),
                texts,
                referral.createdAt(),
                referral.sentAt(),
                referral.handover(),
                Answer.of(referral.answer()));
    }
}

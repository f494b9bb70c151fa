package se.bryggan.sip.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import se.bryggan.boundary.disclosure.Branch;

/** What is known of an established plan without its words: version, overall responsible principal, follow-up. */
@Embeddable
record PlanFacts(
        Integer planVersion,
        String mainAuthority,
        @Enumerated(EnumType.STRING) Branch mainBranch,
        LocalDate followUpOn,
        Instant establishedAt) {

    /** Whether a plan says the same of responsibility and follow-up. */
    boolean sameFrame(PlanRequest other) {
        return mainAuthority.equals(other.overallResponsible().authority())
                && mainBranch == other.overallResponsible().branch()
                && followUpOn.equals(other.followUpOn());
    }
}

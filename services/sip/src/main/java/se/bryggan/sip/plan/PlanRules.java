package se.bryggan.sip.plan;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.sip.party.Organisation;

/** What a plan must be before anybody is told of it. */
final class PlanRules {

    private final SipPolicy policy;
    private final Organisation convener;
    private final Set<Organisation> participants;

    PlanRules(SipPolicy policy, Organisation convener, Set<Organisation> participants) {
        this.policy = policy;
        this.convener = convener;
        this.participants = Set.copyOf(participants);
    }

    /** The first rule that the plan breaks. */
    Optional<Flaw> broken(PlanRequest plan, Instant at) {
        if (!plan.actions().stream().allMatch(action -> takesPart(action.responsible()))) {
            return Optional.of(Flaw.RESPONSIBLE_TAKES_NO_PART);
        }
        if (!takesPart(plan.overallResponsible())) {
            return Optional.of(Flaw.OVERALL_RESPONSIBLE_TAKES_NO_PART);
        }
        if (!isPrincipal(plan.overallResponsible().branch())) {
            return Optional.of(Flaw.OVERALL_RESPONSIBLE_IS_NO_PRINCIPAL);
        }
        return policy.allowsFollowUp(at, plan.followUpOn())
                ? Optional.empty()
                : Optional.of(Flaw.FOLLOW_UP_OUT_OF_RANGE);
    }

    /** Nobody is made responsible who was not invited. */
    private boolean takesPart(Organisation organisation) {
        return organisation.equals(convener) || participants.contains(organisation);
    }

    private boolean takesPart(Controller principal) {
        return convener.within(principal) || participants.stream().anyMatch(party -> party.within(principal));
    }

    /** Municipality and region are principals of a SIP; the school is another (SoL 10:8 p. 3, HSL 16:4 p. 3). */
    private static boolean isPrincipal(Branch branch) {
        return switch (Sector.of(branch)) {
            case SOCIAL, HEALTH -> true;
            case SCHOOL -> false;
        };
    }

    /** Which rule is broken. */
    enum Flaw {
        RESPONSIBLE_TAKES_NO_PART,
        OVERALL_RESPONSIBLE_IS_NO_PRINCIPAL,
        OVERALL_RESPONSIBLE_TAKES_NO_PART,
        FOLLOW_UP_OUT_OF_RANGE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.ConsentFact;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.Objections;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.sip.party.Organisation;

/**
 * Shows in the person's SIPs what a giver has said, and takes back what nobody has fetched when a consent is withdrawn.
 *
 * <p>Nothing is allowed because of what is noted here: every disclosure asks the decision point.
 */
@ApplicationScoped
class FollowConsent {

    private final Gate gate;
    private final Facts facts;
    private final Sips sips;
    private final Participants participants;
    private final Parts parts;
    private final Crossing crossing;

    FollowConsent(Gate gate, Facts facts, Sips sips, Participants participants, Parts parts, Crossing crossing) {
        this.gate = gate;
        this.facts = facts;
        this.sips = sips;
        this.participants = participants;
        this.parts = parts;
        this.crossing = crossing;
    }

    @Guarded("sip.follow-consent")
    void follow(Controller holder, ConsentChanged said) {
        List<Sip> open = sips.openAbout(said.subjectRef());
        switch (said.life()) {
            case REQUESTED -> open.forEach(sip -> step(sip, SipState.Step.ASK_CONSENT));
            case REFUSED -> open.forEach(sip -> step(sip, SipState.Step.DECLINE));
            case GIVEN, LIMITED -> {
                if (nobodysWithdrawalStands(holder, said.subjectRef())) {
                    open.forEach(Sip::consentGiven);
                }
            }
            case WITHDRAWN -> open.forEach(sip -> stop(sip, said));
            case EXPIRED, SUPERSEDED -> {
                // Whether what is left is enough is asked at the next disclosure.
            }
        }
    }

    /** One guardian's consent does not take the place of another's. */
    private boolean nobodysWithdrawalStands(Controller holder, UUID subject) {
        List<ConsentFact> said = facts.consents(subject, holder).stream()
                .filter(fact -> fact.isFor(Purpose.SIP))
                .toList();
        LocalDate today = LocalDate.ofInstant(gate.permit().at(), SipPolicy.STOCKHOLM);
        return Objections.standing(said, Set.of(ConsentState.WITHDRAWN), today).isEmpty();
    }

    private static void step(Sip sip, SipState.Step step) {
        if (sip.may(step)) {
            sip.take(step);
        }
    }

    private void stop(Sip sip, ConsentChanged withdrawn) {
        AccessPermit permit = gate.permit();
        sip.consentWithdrawn(permit.at());
        Stream.concat(participants.underWay(sip).stream(), parts.underWay(sip).stream())
                .filter(sent -> covers(withdrawn, sent.organisation()))
                .filter(sent -> crossing.withdraw(permit, sent.handoverId()))
                .forEach(sent -> sent.delivered(Delivery.STOPPED));
    }

    private static boolean covers(ConsentChanged consent, Organisation recipient) {
        return consent.recipients() == null
                || consent.recipients().contains(recipient.branch().name());
    }
}

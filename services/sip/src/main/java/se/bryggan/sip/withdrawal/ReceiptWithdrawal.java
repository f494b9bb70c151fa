package se.bryggan.sip.withdrawal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.contracts.sip.SipHolderReceiptedHealth;
import se.bryggan.contracts.sip.SipHolderReceiptedSchool;
import se.bryggan.contracts.sip.SipHolderReceiptedSocial;
import se.bryggan.outbox.Outbox;

/** Answers a withdrawal if this holder has anything that it touches: that new disclosures stop, before that copies stay. */
@ApplicationScoped
class ReceiptWithdrawal {

    private final Gate gate;
    private final List<Holding> holdings;
    private final Outbox outbox;

    ReceiptWithdrawal(Gate gate, @All List<Holding> holdings, Outbox outbox) {
        this.gate = gate;
        this.holdings = holdings;
        this.outbox = outbox;
    }

    @Guarded("sip.receipt-withdrawal")
    void receipt(Controller holder, ConsentChanged withdrawn) {
        Optional<ReceiptOutcome> outcome = holdings.stream()
                .flatMap(holding -> holding.whenWithdrawn(withdrawn.subjectRef()).stream())
                .min(ReceiptOutcome::compareTo);
        AccessPermit permit = gate.permit();
        outcome.ifPresent(done -> outbox.append(permit, receipt(permit, withdrawn, done)));
    }

    private static EventData receipt(AccessPermit permit, ConsentChanged withdrawn, ReceiptOutcome outcome) {
        Controller controller = permit.controller();
        var holder = new Holder(controller.authority(), controller.branch().name());
        return switch (Sector.of(controller.branch())) {
            case SCHOOL ->
                new SipHolderReceiptedSchool(
                        new SchoolRef(withdrawn.subjectRef()),
                        withdrawn.consentId(),
                        withdrawn.version(),
                        outcome,
                        holder,
                        permit.at());
            case SOCIAL ->
                new SipHolderReceiptedSocial(
                        new SocialRef(withdrawn.subjectRef()),
                        withdrawn.consentId(),
                        withdrawn.version(),
                        outcome,
                        holder,
                        permit.at());
            case HEALTH ->
                new SipHolderReceiptedHealth(
                        new HealthRef(withdrawn.subjectRef()),
                        withdrawn.consentId(),
                        withdrawn.version(),
                        outcome,
                        holder,
                        permit.at());
        };
    }
}

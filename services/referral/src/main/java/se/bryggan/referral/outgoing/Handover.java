package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.facts.AskFacts.Known;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.contracts.referral.ReferralSent;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.PackageDraft;
import se.bryggan.referral.programme.Receiver;

/** Hands a referral over to its receiver, and stops a hand-over that the receiver has not fetched. */
@ApplicationScoped
class Handover {

    private final Crossing crossing;
    private final Outbox outbox;

    Handover(Crossing crossing, Outbox outbox) {
        this.crossing = crossing;
        this.outbox = outbox;
    }

    /** What is said, per category, and what was known of the consents when it was decided that it may be. */
    record Parcel(UUID handoverId, Map<Category, JsonNode> said, Known known) {}

    /** Sends what the permit lets go; the rest stays. */
    void send(Referral referral, Permit leave, AccessPermit permit, Parcel parcel) {
        Map<Category, JsonNode> content = new EnumMap<>(parcel.said());
        content.keySet().retainAll(leave.categories());
        Receiver receiver = referral.receiver();
        crossing.send(
                leave,
                permit,
                new PackageDraft(
                        parcel.handoverId(),
                        PackageKind.REFERRAL,
                        referral.subject(),
                        new Recipient(receiver.authority(), receiver.branch().name(), receiver.unit()),
                        referral.purpose(),
                        content,
                        parcel.known().consentVersion()));
        referral.sent(parcel.handoverId(), permit.at());
        outbox.append(
                permit,
                new ReferralSent(
                        new SchoolRef(referral.subject()),
                        referral.id(),
                        parcel.handoverId(),
                        referral.programme(),
                        referral.schoolUnit(),
                        permit.at()));
    }

    /** Whether nothing of the referral reaches the receiver any more. */
    boolean stop(Referral referral, AccessPermit permit) {
        return referral.state() != ReferralState.SENT || crossing.withdraw(permit, referral.handover());
    }
}

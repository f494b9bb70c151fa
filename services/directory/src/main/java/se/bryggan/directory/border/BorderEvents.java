package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.crossing.PackageAddressedHealth;
import se.bryggan.contracts.crossing.PackageAddressedSchool;
import se.bryggan.contracts.crossing.PackageAddressedSocial;
import se.bryggan.contracts.crossing.PackageOutcomeHealth;
import se.bryggan.contracts.crossing.PackageOutcomeSchool;
import se.bryggan.contracts.crossing.PackageOutcomeSocial;
import se.bryggan.contracts.crossing.PackageSent;
import se.bryggan.directory.refs.Concerns;
import se.bryggan.outbox.Outbox;

/** Writes to {@code to.<sector>.v1}, as the controller that the event is for. */
@ApplicationScoped
class BorderEvents {

    private final Outbox outbox;
    private final Concerns concerns;
    private final Gate gate;

    BorderEvents(Outbox outbox, Concerns concerns, Gate gate) {
        this.outbox = outbox;
        this.concerns = concerns;
        this.gate = gate;
    }

    /** Tells the recipient, as whom this is called, that a package waits. */
    @Guarded("border.address")
    UUID address(PackageSent sent, Sender sender, Routing.Forward forward) {
        Sector to = forward.to().sector();
        Recipient recipient = forward.to().recipient();
        if (forward.recipientRef() != null) {
            concerns.note(to, forward.recipientRef(), recipient.unit());
        }
        var from = new Holder(
                sender.controller().authority(), sender.controller().branch().name());
        return outbox.append(gate.permit(), addressed(to, sent, from, recipient, forward.recipientRef()));
    }

    /** Tells the sender, as whom this is called, how its hand-over ended. */
    @Guarded("border.report")
    UUID report(Outcome outcome, UUID senderRef) {
        return outbox.append(gate.permit(), told(outcome, gate.permit().controller(), senderRef));
    }

    private static EventData addressed(Sector to, PackageSent sent, Holder from, Recipient recipient, UUID ref) {
        return switch (to) {
            case SCHOOL ->
                new PackageAddressedSchool(
                        sent.handoverId(),
                        ref == null ? null : new SchoolRef(ref),
                        sent.kind(),
                        sent.purpose(),
                        from,
                        recipient,
                        sent.dataref(),
                        sent.consentVersion(),
                        sent.sentAt());
            case SOCIAL ->
                new PackageAddressedSocial(
                        sent.handoverId(),
                        ref == null ? null : new SocialRef(ref),
                        sent.kind(),
                        sent.purpose(),
                        from,
                        recipient,
                        sent.dataref(),
                        sent.consentVersion(),
                        sent.sentAt());
            case HEALTH ->
                new PackageAddressedHealth(
                        sent.handoverId(),
                        ref == null ? null : new HealthRef(ref),
                        sent.kind(),
                        sent.purpose(),
                        from,
                        recipient,
                        sent.dataref(),
                        sent.consentVersion(),
                        sent.sentAt());
        };
    }

    private static EventData told(Outcome outcome, Controller sender, UUID ref) {
        var recipient = new Recipient(sender.authority(), sender.branch().name(), null);
        return switch (Sector.carrying(sender.branch())) {
            case SCHOOL ->
                new PackageOutcomeSchool(
                        outcome.handOver(),
                        ref == null ? null : new SchoolRef(ref),
                        recipient,
                        outcome.delivery(),
                        outcome.at());
            case SOCIAL ->
                new PackageOutcomeSocial(
                        outcome.handOver(),
                        ref == null ? null : new SocialRef(ref),
                        recipient,
                        outcome.delivery(),
                        outcome.at());
            case HEALTH ->
                new PackageOutcomeHealth(
                        outcome.handOver(),
                        ref == null ? null : new HealthRef(ref),
                        recipient,
                        outcome.delivery(),
                        outcome.at());
        };
    }
}

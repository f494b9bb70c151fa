package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.content.AnswerContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Answers to invitations, as they reach the convener's sector. */
@ApplicationScoped
class AnswerPackages implements PackageHandler {

    private final TakeAnswer take;

    AnswerPackages(TakeAnswer take) {
        this.take = take;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.SIP_ANSWER && recipient == Sector.SOCIAL;
    }

    @Override
    public void received(IncomingPackage arrived) {
        arrived.content(Category.SIP_INVITATION, AnswerContent.class)
                .ifPresent(answer -> take.take(arrived.recipient(), arrived.sender(), answer));
    }

    @Override
    public void notDelivered(IncomingPackage announced) {
        // Nothing is known of the answer, so the invitation stays unanswered and its deadline tells the convener.
    }
}

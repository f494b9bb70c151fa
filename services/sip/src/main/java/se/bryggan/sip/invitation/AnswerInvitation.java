package se.bryggan.sip.invitation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.contracts.content.AnswerContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.Timers;
import se.bryggan.sip.disclosure.Dispatch;
import se.bryggan.sip.disclosure.Parcel;

/** Tells the convener whether the unit comes, on a decision of the invited authority. */
@ApplicationScoped
class AnswerInvitation {

    private final Gate gate;
    private final Invitations invitations;
    private final Dispatch dispatch;
    private final Outbox outbox;
    private final Timers timers;
    private final ObjectMapper json;
    private final Idempotency idempotency;

    AnswerInvitation(
            Gate gate,
            Invitations invitations,
            Dispatch dispatch,
            Outbox outbox,
            Timers timers,
            ObjectMapper json,
            Idempotency idempotency) {
        this.gate = gate;
        this.invitations = invitations;
        this.dispatch = dispatch;
        this.outbox = outbox;
        this.timers = timers;
        this.json = json;
        this.idempotency = idempotency;
    }

    @Guarded("invitation.answer")
    AnswerResult answer(InvitationId id, AnswerRequest request, String ifMatch, String key) {
        return idempotency.once(key, new Order(id, request), AnswerResult.Answered.class, () -> {
            Invitation invitation = invitations.findById(id.value());
            EntityTag.demand(ifMatch, invitation.version());
            return answer(invitation, request);
        });
    }

    private AnswerResult answer(Invitation invitation, AnswerRequest request) {
        AccessPermit permit = gate.permit();
        if (!request.sound(permit.at())) {
            return new AnswerResult.Unsound();
        }
        return switch (dispatch.send(invitation.subject(), "answer", List.of(parcel(invitation, request)))) {
            case Dispatch.Refused refused when refused.behind() -> new AnswerResult.ConsentBehind();
            case Dispatch.Refused refused -> new AnswerResult.ConsentMissing();
            case Dispatch.Sent sent -> {
                invitation.answer(request.answer(), request.proposedAt(), permit.at());
                timers.cancel(permit, AnswerDue.NAME, invitation.id().toString());
                outbox.append(permit, InvitationEvents.answered(invitation));
                yield new AnswerResult.Answered(
                        new AnswerResult.Receipt(invitation.id(), invitation.answer(), invitation.version()));
            }
        };
    }

    /** What the idempotency key stands for. */
    private record Order(InvitationId invitation, AnswerRequest answer) {}

    private Parcel parcel(Invitation invitation, AnswerRequest request) {
        var content = new AnswerContent(
                invitation.sipId(), invitation.invitationId(), request.answer(), request.proposedAt());
        return new Parcel(
                invitation.id(),
                UUID.randomUUID(),
                PackageKind.SIP_ANSWER,
                invitation.convener(),
                Map.of(Category.SIP_INVITATION, json.valueToTree(content)));
    }
}

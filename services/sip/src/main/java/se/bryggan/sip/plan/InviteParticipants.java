package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.outbox.Timers;
import se.bryggan.sip.disclosure.Dispatch;
import se.bryggan.sip.disclosure.Parcel;
import se.bryggan.sip.party.Organisation;

/**
 * Invites the organisations that the family wants at the meeting.
 *
 * <p>An invitation names all who are invited, so none leaves unless consent covers every one of them.
 */
@ApplicationScoped
class InviteParticipants {

    private final Gate gate;
    private final Sips sips;
    private final Participants participants;
    private final Invitations invitations;
    private final Dispatch dispatch;
    private final Timers timers;
    private final Idempotency idempotency;

    InviteParticipants(
            Gate gate,
            Sips sips,
            Participants participants,
            Invitations invitations,
            Dispatch dispatch,
            Timers timers,
            Idempotency idempotency) {
        this.gate = gate;
        this.sips = sips;
        this.participants = participants;
        this.invitations = invitations;
        this.dispatch = dispatch;
        this.timers = timers;
        this.idempotency = idempotency;
    }

    @Guarded("sip.invite")
    Result invite(SipId id, InviteRequest request, String ifMatch, String key) {
        return idempotency.once(key, new Order(id, request), Result.Done.class, () -> {
            Sip sip = sips.findById(id.value());
            EntityTag.demand(ifMatch, sip.version());
            return invite(sip, request);
        });
    }

    private Result invite(Sip sip, InviteRequest request) {
        AccessPermit permit = gate.permit();
        if (!sip.may(SipState.Step.CALL)) {
            return new Result.WrongState(sip.state());
        }
        Optional<String> flaw = flaw(sip, request, permit);
        if (flaw.isPresent()) {
            return new Result.Flawed(flaw.get());
        }
        Invitations.Call call = invitations.of(sip, request, permit.at());
        return switch (dispatch.send(sip.subject(), "invite", call.parcels())) {
            case Dispatch.Sent sent -> called(sip, request, call);
            case Dispatch.Refused refused -> Result.of(refused);
        };
    }

    private Result called(Sip sip, InviteRequest request, Invitations.Call call) {
        int round = sip.meeting() == null ? 1 : sip.meeting().meetingRound() + 1;
        sip.call(new Meeting(round, request.meetingAt(), request.minutes(), request.place()));
        for (Parcel parcel : call.parcels()) {
            participants.persist(new Participant(sip, parcel, call.answerBy()));
        }
        timers.schedule(
                gate.permit(),
                AnswerDeadline.NAME,
                sip.id().toString(),
                call.answerBy(),
                new AnswerDeadline.Data(round));
        sips.flush();
        return new Result.Done(Standing.of(sip));
    }

    /** What the idempotency key stands for. */
    private record Order(SipId sip, InviteRequest invite) {}

    private static Optional<String> flaw(Sip sip, InviteRequest request, AccessPermit permit) {
        List<Organisation> parties = request.participants();
        if (!parties.stream().allMatch(Organisation::mayTakePart)
                || parties.stream().anyMatch(party -> party.within(sip.convener()))
                || new HashSet<>(parties).size() < parties.size()) {
            return Optional.of("participants-invalid");
        }
        return request.meetingAt().isAfter(permit.at()) ? Optional.empty() : Optional.of("meeting-not-in-future");
    }
}

package se.bryggan.sip.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.sip.party.Organisation;

/** The convener's record as the convening unit sees it, words included. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SipView(
        UUID id,
        Controller convener,
        String unit,
        UUID socialRef,
        SipState state,
        List<String> needs,
        String needText,
        Instant openedAt,
        MeetingView meeting,
        PlanView plan,
        String reason,
        Instant consentWithdrawnAt,
        long version) {

    static SipView of(Sip sip, Opened opened, AccessPermit permit) {
        return new SipView(
                sip.id(),
                permit.controller(),
                sip.unit(),
                sip.subject(),
                sip.state(),
                sip.needs(),
                opened.needText(),
                sip.openedAt(),
                sip.meeting() == null ? null : MeetingView.of(sip, opened.participants()),
                sip.plan() == null ? null : PlanView.of(sip.plan(), opened.plan(), opened.parts()),
                sip.reason(),
                sip.consentWithdrawnAt(),
                sip.version());
    }

    /** What belongs to a SIP and is kept apart from it, read and unsealed. */
    record Opened(String needText, List<ParticipantView> participants, PlanText plan, List<PartView> parts) {}

    /** The meeting last called, and who was missing. */
    record MeetingView(
            Instant at, int minutes, String place, List<ParticipantView> participants, List<Organisation> missing) {

        static MeetingView of(Sip sip, List<ParticipantView> participants) {
            Meeting meeting = sip.meeting();
            return new MeetingView(
                    meeting.meetingAt(), meeting.meetingMinutes(), meeting.meetingPlace(), participants, sip.missing());
        }
    }

    /** The plan in its newest version. */
    record PlanView(
            int version,
            Controller overallResponsible,
            LocalDate followUpOn,
            Instant establishedAt,
            String measuresByOthers,
            String childsVoice,
            List<PartView> parts) {

        static PlanView of(PlanFacts facts, PlanText text, List<PartView> parts) {
            return new PlanView(
                    facts.planVersion(),
                    new Controller(facts.mainAuthority(), facts.mainBranch()),
                    facts.followUpOn(),
                    facts.establishedAt(),
                    text.measuresByOthers(),
                    text.childsVoice(),
                    parts);
        }
    }

    /** One organisation's part, the version it was last changed in, and whether it has reached the organisation. */
    record PartView(
            UUID id, Organisation organisation, int planVersion, Delivery delivery, List<PlannedAction> actions) {}
}

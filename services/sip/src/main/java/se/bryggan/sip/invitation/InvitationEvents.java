package se.bryggan.sip.invitation;

import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.content.InvitationContent;
import se.bryggan.contracts.sip.AnsweredHealth;
import se.bryggan.contracts.sip.AnsweredSchool;
import se.bryggan.contracts.sip.AnsweredSocial;
import se.bryggan.contracts.sip.InvitedHealth;
import se.bryggan.contracts.sip.InvitedSchool;
import se.bryggan.contracts.sip.InvitedSocial;

/** An invitation as the invited authority's own sector hears of it. */
final class InvitationEvents {

    private InvitationEvents() {}

    static EventData invited(Invitation invitation, InvitationContent said) {
        return switch (Sector.of(invitation.holder().branch())) {
            case SCHOOL ->
                new InvitedSchool(
                        new SchoolRef(invitation.subject()),
                        invitation.sipId(),
                        invitation.invitationId(),
                        invitation.unit(),
                        said.meetingAt(),
                        said.answerBy());
            case SOCIAL ->
                new InvitedSocial(
                        new SocialRef(invitation.subject()),
                        invitation.sipId(),
                        invitation.invitationId(),
                        invitation.unit(),
                        said.meetingAt(),
                        said.answerBy());
            case HEALTH ->
                new InvitedHealth(
                        new HealthRef(invitation.subject()),
                        invitation.sipId(),
                        invitation.invitationId(),
                        invitation.unit(),
                        said.meetingAt(),
                        said.answerBy());
        };
    }

    static EventData answered(Invitation invitation) {
        return switch (Sector.of(invitation.holder().branch())) {
            case SCHOOL ->
                new AnsweredSchool(
                        new SchoolRef(invitation.subject()),
                        invitation.sipId(),
                        invitation.invitationId(),
                        invitation.unit(),
                        invitation.answer(),
                        invitation.answeredAt());
            case SOCIAL ->
                new AnsweredSocial(
                        new SocialRef(invitation.subject()),
                        invitation.sipId(),
                        invitation.invitationId(),
                        invitation.unit(),
                        invitation.answer(),
                        invitation.answeredAt());
            case HEALTH ->
                new AnsweredHealth(
                        new HealthRef(invitation.subject()),
                        invitation.sipId(),
                        invitation.invitationId(),
                        invitation.unit(),
                        invitation.answer(),
                        invitation.answeredAt());
        };
    }
}

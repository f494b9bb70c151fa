package se.bryggan.contracts.sip;

/** What an invited unit answers to a SIP invitation. */
public enum InvitationAnswer {
    COMING,
    NOT_COMING,
    OTHER_TIME_ASKED
}

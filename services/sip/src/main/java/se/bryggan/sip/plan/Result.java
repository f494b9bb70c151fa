package se.bryggan.sip.plan;

import java.util.List;
import se.bryggan.sip.disclosure.Dispatch;
import se.bryggan.sip.party.Organisation;

/** What came of an act on a SIP. */
sealed interface Result {

    /** Kept with the idempotency key, so it says nothing about the person. */
    record Done(Standing sip) implements Result {}

    /** The step cannot be taken from here. */
    record WrongState(SipState state) implements Result {}

    /** The request breaks a rule; {@code code} says which. */
    record Flawed(String code) implements Result {}

    /**
     * What was to be told these organisations may not be told: no consent in force covers it. Nothing has left, also not
     * to the others, since what they are told names these.
     */
    record ConsentMissing(List<Organisation> organisations) implements Result {}

    /** A refusal to send, as the staff of the disclosing authority may know it. */
    static Result of(Dispatch.Refused refused) {
        return refused.behind() ? new ConsentBehind() : new ConsentMissing(refused.organisations());
    }

    /** Refused on what is known, which is not up to date: nothing is refused for good. */
    record ConsentBehind() implements Result {}
}

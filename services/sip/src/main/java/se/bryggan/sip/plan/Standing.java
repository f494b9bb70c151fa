package se.bryggan.sip.plan;

import java.util.UUID;

/** Where a SIP stands after an act: nothing about the person, so it may be kept with an idempotency key. */
record Standing(UUID id, SipState state, long version) {

    static Standing of(Sip sip) {
        return new Standing(sip.id(), sip.state(), sip.version());
    }
}

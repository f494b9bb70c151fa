package se.bryggan.sip.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.outbox.crossing.IncomingPackage;

/** What a unit was told: its own actions, and the whole plan where that was permitted too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Letter(SipPartContent ownActions, SipPartContent wholePlan) {

    /** Empty if the sender was not permitted to tell even the unit's own actions. */
    static Optional<Letter> of(IncomingPackage arrived) {
        SipPartContent whole =
                arrived.content(Category.SIP_PLAN, SipPartContent.class).orElse(null);
        return arrived.content(Category.SIP_OWN_ACTIONS, SipPartContent.class).map(own -> new Letter(own, whole));
    }
}

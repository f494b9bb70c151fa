package se.bryggan.sip.plan;

import java.util.UUID;
import se.bryggan.sip.party.Organisation;

/** Something of a SIP that has been sent as a package. */
interface UnderWay {

    UUID handoverId();

    Organisation organisation();

    void delivered(Delivery how);
}

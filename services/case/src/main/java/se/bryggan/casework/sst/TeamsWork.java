package se.bryggan.casework.sst;

import java.util.EnumSet;
import java.util.Set;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.ConsentFact;
import se.bryggan.contracts.consent.ConsentChanged;

/** Which consents the team's voluntary work rests on. Without purposes a consent is for all of them. */
final class TeamsWork {

    private static final Set<Purpose> PURPOSES = EnumSet.of(Purpose.SST_REFERRAL, Purpose.SST_PLUS_REFERRAL);

    private TeamsWork() {}

    static boolean restsOn(ConsentChanged consent) {
        return consent.purposes() == null
                || PURPOSES.stream().map(Purpose::name).anyMatch(consent.purposes()::contains);
    }

    static boolean restsOn(ConsentFact consent) {
        return PURPOSES.stream().anyMatch(consent::isFor);
    }
}

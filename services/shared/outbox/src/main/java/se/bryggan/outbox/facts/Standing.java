package se.bryggan.outbox.facts;

import java.time.LocalDate;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.contracts.consent.ConsentLife;

/** What a statement in each state of its life is to the decision point, which knows four words and the last day. */
final class Standing {

    private Standing() {}

    /**
     * A limited consent is a consent with the scope that it has. One that another has replaced says nothing more and may be
     * asked for, but still hides what was said before it: nothing older comes to count because of a newer word.
     */
    static ConsentState of(ConsentLife life) {
        return switch (life) {
            case GIVEN, LIMITED, EXPIRED -> ConsentState.GIVEN;
            case REFUSED -> ConsentState.REFUSED;
            case WITHDRAWN -> ConsentState.WITHDRAWN;
            case REQUESTED, SUPERSEDED -> ConsentState.REQUESTED;
        };
    }

    /** What has expired was over before it began, so that no clock, however wrong, finds a day on which it counts. */
    static LocalDate lastDay(ConsentChanged said) {
        return said.life() == ConsentLife.EXPIRED ? said.validFrom().minusDays(1) : said.validTo();
    }
}

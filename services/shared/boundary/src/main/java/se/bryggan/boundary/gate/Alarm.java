package se.bryggan.boundary.gate;

import org.jboss.logging.Logger;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Obligation;

/** Tells operations of a decision that carries {@code ALERT}: who acted on what, and the codes of the answer. */
final class Alarm {

    private static final Logger LOG = Logger.getLogger(Alarm.class);

    private Alarm() {}

    /** Nothing about a person: an act, an authority, branches, categories, rules and reasons. */
    static void raiseFor(AccessPermit permit, Decision decision) {
        if (decision.obligations().contains(Obligation.ALERT)) {
            Controller at = permit.controller();
            LOG.warn("ALERT " + permit.act() + " at " + at.authority() + "/" + at.branch() + ": " + decision);
        }
    }
}

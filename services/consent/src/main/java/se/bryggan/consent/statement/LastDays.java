package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/** Has a consent looked at when the day after its last day begins. */
@ApplicationScoped
class LastDays {

    static final String TIMER = "consent.last-day";
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Timers timers;

    LastDays(Timers timers) {
        this.timers = timers;
    }

    /** A question and a refusal have no end of their own. */
    void await(AccessPermit permit, Statement statement) {
        if (LifeCycle.CONSENT.contains(statement.state())) {
            Instant over =
                    statement.validTo().plusDays(1).atStartOfDay(STOCKHOLM).toInstant();
            timers.schedule(permit, TIMER, statement.id().toString(), over, new StatementId(statement.id()));
        }
    }
}

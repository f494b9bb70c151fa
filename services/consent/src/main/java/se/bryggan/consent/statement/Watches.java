package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/** Has a statement looked at again when time, or what the register says, changes what it is worth. */
@ApplicationScoped
class Watches {

    static final String LAST_DAY = "consent.last-day";
    static final String BIRTHDAY = "consent.birthday";
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Timers timers;
    private final Holders holders;
    private final Facts facts;

    Watches(Timers timers, Holders holders, Facts facts) {
        this.timers = timers;
        this.holders = holders;
        this.facts = facts;
    }

    void over(AccessPermit permit, Statement statement) {
        holders.add(statement.subject(), statement.holder());
        if (LifeCycle.CONSENT.contains(statement.state())) {
            var id = new StatementId(statement.id());
            timers.schedule(
                    permit,
                    LAST_DAY,
                    id.value().toString(),
                    begin(statement.validTo().plusDays(1)),
                    id);
        }
        facts.person(statement.subject()).ifPresent(subject -> nextBirthday(permit, subject));
    }

    /** The next birthday on which others are to be asked than before. */
    void nextBirthday(AccessPermit permit, PersonFact subject) {
        Givers.nextChange(subject, LocalDate.ofInstant(permit.at(), STOCKHOLM))
                .ifPresent(day -> timers.schedule(
                        permit,
                        BIRTHDAY,
                        subject.subject().toString(),
                        begin(day),
                        new Birthday.Of(subject.subject())));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(STOCKHOLM).toInstant();
    }
}

package se.bryggan.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.inbox.NotYet;
import se.bryggan.school.attendance.Outcome;
import se.bryggan.school.attendance.Report;
import se.bryggan.school.pupils.Pupils;

/** Takes one event of a supplier's topic, for whichever of its organisers the register says; the inbox row records it. */
@ApplicationScoped
class TakeFromTopic {

    private static final Duration UNTIL_THE_REGISTER_TELLS = Duration.ofMinutes(10);

    private final TakeReports reports;
    private final Pupils pupils;

    TakeFromTopic(TakeReports reports, Pupils pupils) {
        this.reports = reports;
        this.pupils = pupils;
    }

    /** A pupil that the register has not told of yet is waited for; what is wrong for good is not. */
    @Guarded("intake.take")
    void take(String supplier, Item item) {
        switch (item) {
            case Item.Faulty faulty -> throw new NotYet(faulty.code(), Duration.ZERO);
            case Item.Sound sound -> take(supplier, sound.report());
        }
    }

    private void take(String supplier, Report report) {
        Outcome outcome =
                reports.take(pupils.organisersOf(supplier), List.of(report)).getFirst();
        switch (outcome) {
            case ACCEPTED, DUPLICATE, OLDER -> {
                // Dealt with: what counts is recorded.
            }
            case UNKNOWN_PUPIL -> throw new NotYet("unknown-pupil", UNTIL_THE_REGISTER_TELLS);
            case OTHER_PUPIL -> throw new NotYet("other-pupil", Duration.ZERO);
        }
    }
}

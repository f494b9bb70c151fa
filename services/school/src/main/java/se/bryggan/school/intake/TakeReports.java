package se.bryggan.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.school.attendance.Outcome;
import se.bryggan.school.attendance.RecordAttendance;
import se.bryggan.school.attendance.Recorded;
import se.bryggan.school.attendance.Report;
import se.bryggan.school.steps.FollowAbsence;
import se.bryggan.school.steps.FollowAbsence.Telling;

/** Gives each organiser the reports that are its own, and follows what they change up or down the ladder. */
@ApplicationScoped
class TakeReports {

    private final RecordAttendance attendance;
    private final FollowAbsence absence;

    TakeReports(RecordAttendance attendance, FollowAbsence absence) {
        this.attendance = attendance;
        this.absence = absence;
    }

    /** One outcome per report, in their order. Each organiser finds its own pupils; a lesson is told to all of them. */
    List<Outcome> take(List<Controller> organisers, List<Report> reports) {
        List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(reports.size(), Outcome.UNKNOWN_PUPIL));
        if (reports.isEmpty()) {
            return outcomes;
        }
        for (Controller organiser : organisers) {
            Recorded recorded = attendance.record(organiser, reports);
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i) == Outcome.UNKNOWN_PUPIL) {
                    outcomes.set(i, recorded.outcomes().get(i));
                }
            }
            absence.follow(organiser, recorded.changed(), Telling.TELL);
        }
        return outcomes;
    }
}

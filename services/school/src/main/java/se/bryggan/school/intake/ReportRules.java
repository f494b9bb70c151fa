package se.bryggan.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.bryggan.contracts.intake.AttendanceRecorded;
import se.bryggan.contracts.intake.LessonCancelled;
import se.bryggan.school.attendance.Mark;
import se.bryggan.school.attendance.Report;
import se.bryggan.school.ladder.LadderPolicy;

/** What no schema can say: nobody reports on a lesson to come, or more minutes than the lesson has. */
@ApplicationScoped
class ReportRules {

    /** How far a supplier's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Clock clock;

    ReportRules(Clock clock) {
        this.clock = clock;
    }

    Item attendance(String id, AttendanceRecorded recorded) {
        Mark mark = new Mark(
                recorded.attendanceId(),
                recorded.lessonId(),
                recorded.date(),
                recorded.start(),
                recorded.lessonMinutes(),
                recorded.presentMinutes(),
                recorded.validAbsenceMinutes(),
                recorded.invalidAbsenceMinutes(),
                recorded.otherMinutes(),
                recorded.reported(),
                kept(recorded.modified()));
        if (toCome(mark.day()) || toCome(mark.modified())) {
            return new Item.Faulty(id, "future-date");
        }
        if (!mark.fits()) {
            return new Item.Faulty(id, "minutes-exceed-lesson");
        }
        return new Item.Sound(id, new Report.OfPupil(recorded.externalPersonId(), mark));
    }

    /** A lesson may be cancelled ahead of its day. */
    Item cancellation(String id, LessonCancelled lesson) {
        if (toCome(lesson.modified())) {
            return new Item.Faulty(id, "future-date");
        }
        return new Item.Sound(
                id, new Report.OfLesson(lesson.lessonId(), lesson.date(), lesson.cancelled(), kept(lesson.modified())));
    }

    /** As the database keeps it, so that the same report is known again. */
    private static Instant kept(Instant modified) {
        return modified.truncatedTo(ChronoUnit.MICROS);
    }

    private boolean toCome(LocalDate day) {
        return day.isAfter(LocalDate.ofInstant(clock.instant(), LadderPolicy.STOCKHOLM));
    }

    private boolean toCome(Instant modified) {
        return modified.isAfter(clock.instant().plus(AHEAD));
    }
}

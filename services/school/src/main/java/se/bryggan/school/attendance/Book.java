package se.bryggan.school.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.bryggan.school.pupils.Pupil;

/** Enters reports one by one against what is known, and holds what is new. */
final class Book {

    private final Map<UUID, Pupil> pupils;
    private final Map<UUID, Marks.Known> knownMarks;
    private final Map<UUID, Instant> knownCancellations;
    private final Map<UUID, PupilMark> marks = new HashMap<>();
    private final Map<UUID, Report.OfLesson> cancellations = new HashMap<>();

    /** Pupils by external id, and what is known by attendance id and by lesson id. */
    Book(Map<UUID, Pupil> pupils, Map<UUID, Marks.Known> marks, Map<UUID, Instant> cancellations) {
        this.pupils = Map.copyOf(pupils);
        this.knownMarks = new HashMap<>(marks);
        this.knownCancellations = new HashMap<>(cancellations);
    }

    Outcome enter(Report report) {
        return switch (report) {
            case Report.OfPupil ofPupil -> enter(ofPupil);
            case Report.OfLesson ofLesson -> enter(ofLesson);
        };
    }

    private Outcome enter(Report.OfPupil report) {
        Pupil pupil = pupils.get(report.externalId());
        if (pupil == null) {
            return Outcome.UNKNOWN_PUPIL;
        }
        Mark mark = report.mark();
        Marks.Known known = knownMarks.get(mark.attendanceId());
        if (known != null && !known.day().schoolRef().equals(pupil.schoolRef())) {
            return Outcome.OTHER_PUPIL;
        }
        Outcome outcome = Outcome.of(mark.modified(), known == null ? null : known.modified());
        if (outcome == Outcome.ACCEPTED) {
            PupilMark accepted = new PupilMark(pupil.schoolRef(), mark);
            knownMarks.put(mark.attendanceId(), new Marks.Known(mark.modified(), accepted.day()));
            marks.put(mark.attendanceId(), accepted);
        }
        return outcome;
    }

    private Outcome enter(Report.OfLesson report) {
        Outcome outcome = Outcome.of(report.modified(), knownCancellations.get(report.lessonId()));
        if (outcome == Outcome.ACCEPTED) {
            knownCancellations.put(report.lessonId(), report.modified());
            cancellations.put(report.lessonId(), report);
        }
        return outcome;
    }

    Collection<PupilMark> marks() {
        return marks.values();
    }

    Collection<Report.OfLesson> cancellations() {
        return cancellations.values();
    }

    /** A mark, and whose it is. */
    record PupilMark(UUID schoolRef, Mark mark) {

        PupilDay day() {
            return new PupilDay(schoolRef, mark.day());
        }
    }
}

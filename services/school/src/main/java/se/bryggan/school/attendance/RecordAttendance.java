package se.bryggan.school.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.pupils.Pupils;

/** Takes in reports of one organiser and keeps its pupils' minutes per day. */
@ApplicationScoped
public class RecordAttendance {

    private final Pupils pupils;
    private final Marks marks;
    private final Cancellations cancellations;
    private final PupilDays days;
    private final Locks locks;
    private final Gate gate;

    RecordAttendance(Pupils pupils, Marks marks, Cancellations cancellations, PupilDays days, Locks locks, Gate gate) {
        this.pupils = pupils;
        this.marks = marks;
        this.cancellations = cancellations;
        this.days = days;
        this.locks = locks;
        this.gate = gate;
    }

    /** Records the reports in their order, in one transaction; what is refused or known changes nothing. */
    @Guarded("attendance.record")
    public Recorded record(Controller organiser, List<Report> reports) {
        Controller owner = gate.permit().controller();
        Batch batch = new Batch(reports);
        locks.days(owner, batch.days(), batch.cancels());
        Map<UUID, Pupil> known = pupils.byExternalId(batch.externalIds());
        Set<PupilDay> cancelled = marks.on(batch.lessons());
        locks.pupils(Stream.concat(
                        known.values().stream().map(Pupil::schoolRef),
                        cancelled.stream().map(PupilDay::schoolRef))
                .collect(Collectors.toSet()));
        Map<UUID, Marks.Known> former = marks.known(batch.attendanceIds());
        Book book = new Book(known, former, cancellations.modified(batch.lessons()));
        List<Outcome> outcomes = reports.stream().map(book::enter).collect(Collectors.toCollection(ArrayList::new));
        // A correction may move a mark to another day: both have changed.
        Set<PupilDay> changed = new HashSet<>(marks.put(owner, book.marks()));
        book.marks().stream()
                .map(mark -> former.get(mark.mark().attendanceId()))
                .filter(Objects::nonNull)
                .map(Marks.Known::day)
                .forEach(changed::add);
        if (cancellations.put(owner, book.cancellations())) {
            changed.addAll(cancelled);
        }
        days.recompute(owner, changed);
        return new Recorded(outcomes, changed);
    }

    private record Batch(List<Report> reports) {

        boolean cancels() {
            return reports.stream().anyMatch(Report.OfLesson.class::isInstance);
        }

        Set<java.time.LocalDate> days() {
            return reports.stream().map(Report::day).collect(Collectors.toSet());
        }

        Set<UUID> externalIds() {
            return ofPupils().map(Report.OfPupil::externalId).collect(Collectors.toSet());
        }

        Set<UUID> attendanceIds() {
            return ofPupils().map(report -> report.mark().attendanceId()).collect(Collectors.toSet());
        }

        Set<UUID> lessons() {
            return reports.stream()
                    .filter(Report.OfLesson.class::isInstance)
                    .map(report -> ((Report.OfLesson) report).lessonId())
                    .collect(Collectors.toSet());
        }

        private Stream<Report.OfPupil> ofPupils() {
            return reports.stream().filter(Report.OfPupil.class::isInstance).map(Report.OfPupil.class::cast);
        }
    }
}

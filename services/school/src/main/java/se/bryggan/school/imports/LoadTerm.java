package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.school.attendance.Mark;
import se.bryggan.school.attendance.PupilDay;
import se.bryggan.school.attendance.RecordAttendance;
import se.bryggan.school.attendance.Recorded;
import se.bryggan.school.attendance.Report;
import se.bryggan.school.imports.Ss12000.Attendance;
import se.bryggan.school.imports.Ss12000.CalendarEvent;
import se.bryggan.school.ladder.Ladder;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.steps.FollowAbsence;
import se.bryggan.school.steps.FollowAbsence.Telling;

/**
 * Brings one organiser's term in, a page per transaction, and then its pupils to their steps. Safe to repeat: what is
 * known is passed by.
 */
@ApplicationScoped
class LoadTerm {

    private static final int PUPILS_AT_ONCE = 50;

    private final Server server;
    private final RecordAttendance attendance;
    private final FollowAbsence absence;
    private final AsOrganiser as;
    private final Clock clock;

    LoadTerm(Server server, RecordAttendance attendance, FollowAbsence absence, AsOrganiser as, Clock clock) {
        this.server = server;
        this.attendance = attendance;
        this.absence = absence;
        this.as = as;
        this.clock = clock;
    }

    Loaded load(Controller organiser) {
        String name = organiser.authority();
        Loaded.Tally tally = new Loaded.Tally();
        Set<PupilDay> changed = new HashSet<>();
        Map<UUID, CalendarEvent> lessons = lessons(name);
        tally.lessons(lessons.size());
        record(organiser, cancellations(lessons), tally, changed);
        server.marks(name, page -> {
            List<Report> reports = marks(page, lessons);
            tally.unfit(page.size() - reports.size());
            record(organiser, reports, tally, changed);
        });
        follow(organiser, changed);
        return tally.of(name);
    }

    private Map<UUID, CalendarEvent> lessons(String organiser) {
        Instant now = clock.instant();
        LocalDate start = Ladder.termStart(LocalDate.ofInstant(now, LadderPolicy.STOCKHOLM));
        Instant from = start.atStartOfDay(LadderPolicy.STOCKHOLM).toInstant();
        return server.lessons(organiser, from, now.plus(1, ChronoUnit.DAYS)).stream()
                .collect(Collectors.toMap(CalendarEvent::id, Function.identity(), (first, again) -> again));
    }

    private static List<Report> cancellations(Map<UUID, CalendarEvent> lessons) {
        return lessons.values().stream()
                .filter(CalendarEvent::cancelled)
                .<Report>map(lesson -> new Report.OfLesson(
                        lesson.id(), day(lesson), true, kept(lesson.meta().modified())))
                .toList();
    }

    private static List<Report> marks(List<Attendance> page, Map<UUID, CalendarEvent> lessons) {
        return page.stream()
                .filter(row -> lessons.containsKey(row.calendarEvent().id()))
                .map(row -> new Report.OfPupil(
                        row.student().id(),
                        mark(row, lessons.get(row.calendarEvent().id()))))
                .filter(report -> report.mark().fits())
                .<Report>map(report -> report)
                .toList();
    }

    private static Mark mark(Attendance row, CalendarEvent lesson) {
        return new Mark(
                row.id(),
                lesson.id(),
                day(lesson),
                lesson.startTime().toInstant(),
                lesson.minutes(),
                row.attendanceMinutes(),
                row.validAbsenceMinutes(),
                row.invalidAbsenceMinutes(),
                row.otherAttendanceMinutes(),
                row.reported(),
                kept(row.meta().modified()));
    }

    private static LocalDate day(CalendarEvent lesson) {
        return LocalDate.ofInstant(lesson.startTime().toInstant(), LadderPolicy.STOCKHOLM);
    }

    private static Instant kept(Instant modified) {
        return modified.truncatedTo(ChronoUnit.MICROS);
    }

    private void record(Controller organiser, List<Report> reports, Loaded.Tally tally, Set<PupilDay> changed) {
        if (reports.isEmpty()) {
            return;
        }
        Recorded recorded = as.run(organiser, () -> attendance.record(organiser, reports));
        tally.add(recorded.outcomes());
        changed.addAll(recorded.changed());
    }

    private void follow(Controller organiser, Set<PupilDay> changed) {
        Map<UUID, List<PupilDay>> byPupil = changed.stream().collect(Collectors.groupingBy(PupilDay::schoolRef));
        List<UUID> pupils = new ArrayList<>(byPupil.keySet());
        for (int i = 0; i < pupils.size(); i += PUPILS_AT_ONCE) {
            List<PupilDay> some = pupils.subList(i, Math.min(i + PUPILS_AT_ONCE, pupils.size())).stream()
                    .flatMap(pupil -> byPupil.get(pupil).stream())
                    .toList();
            as.run(organiser, () -> {
                absence.follow(organiser, some, Telling.KEEP_STILL);
                return null;
            });
        }
    }
}

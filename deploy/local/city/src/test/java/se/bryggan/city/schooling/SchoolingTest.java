package se.bryggan.city.schooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.bryggan.city.Cities;
import se.bryggan.city.City;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.seed.Seed;

class SchoolingTest {

    private final City city = Cities.AUTUMN;

    @Test
    void thereIsATermOfAttendance() {
        int size = city.attendances().size();

        assertTrue(size > 80_000 && size < 130_000, () -> size + " marks");
    }

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void everyStoryReachesTheThresholdWithThePendingMarksAndNotBefore(LocalDate anchor) {
        assertStoriesReach(City.of(anchor), Threshold.DEFAULT);
    }

    @Test
    void theThresholdAndTheWindowCanBeChosen() {
        Threshold other = new Threshold(30, 21);

        assertStoriesReach(City.of(new Seed(7), Cities.FRIDAY, other), other);
    }

    @Test
    void storiesReachTheThresholdAlsoWhereTheWindowIsCountedADayShorterOrLonger() {
        for (int days : List.of(29, 31)) {
            Threshold counted = new Threshold(Threshold.DEFAULT.percent(), days);
            city.stories().forEach(story -> assertReaches(city, story, counted));
        }
    }

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void thePendingMarksAreAllThoseOfTheAnchorDay(LocalDate anchor) {
        City other = City.of(anchor);

        other.stories().forEach(story -> {
            long lessons = other.calendarEvents().stream()
                    .filter(event -> event.day().equals(anchor))
                    .filter(event -> event.schoolClass().equals(story.child().schoolClass()))
                    .count();
            assertEquals(lessons, story.pendingMarks().size(), story.part()::key);
            assertTrue(story.pendingMarks().getFirst().absenceMinutes() > 0, story.part()::key);
            assertTrue(story.pendingMarks().stream()
                    .allMatch(mark -> other.lessonOf(mark).day().equals(anchor)));
        });
    }

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void thereIsNoLessonOnDaysWithoutSchoolNorAfterTheAnchor(LocalDate anchor) {
        City.of(anchor).calendarEvents().forEach(event -> {
            assertTrue(SchoolCalendar.isSchoolDay(event.day()), () -> "lesson on " + event.day());
            assertFalse(event.day().isAfter(anchor));
        });
    }

    @Test
    void aReportedMarkAddsUpToItsLessonAndAnUnmarkedOneToNothing() {
        Map<UUID, CalendarEvent> events = events();
        all(city).forEach(mark -> {
            CalendarEvent event = events.get(mark.calendarEvent());
            int sum = mark.attendanceMinutes() + mark.absenceMinutes() + mark.otherAttendanceMinutes();
            assertEquals(mark.isReported() ? event.minutes() : 0, sum);
            assertTrue(mark.attendanceMinutes() >= 0);
            assertFalse(event.cancelled());
            assertFalse(mark.modified().isBefore(event.start()));
        });
    }

    @Test
    void everyKindOfMarkOccursAndSomeWereCorrected() {
        List<Predicate<Attendance>> kinds = List.of(
                mark -> mark.attendanceMinutes() > 0 && mark.absenceMinutes() == 0,
                mark -> mark.validAbsenceMinutes() > 0,
                mark -> mark.invalidAbsenceMinutes() > 0 && mark.attendanceMinutes() == 0,
                mark -> mark.invalidAbsenceMinutes() > 0 && mark.attendanceMinutes() > 0,
                mark -> mark.otherAttendanceMinutes() > 0,
                mark -> !mark.isReported(),
                Attendance::corrected);

        kinds.forEach(
                kind -> assertTrue(city.attendances().stream().filter(kind).count() > 20));
        assertTrue(city.calendarEvents().stream().anyMatch(CalendarEvent::cancelled));
    }

    @Test
    void nothingHappensAfterTheAnchorDay() {
        all(city)
                .forEach(mark -> assertEquals(
                        -1,
                        Integer.signum(mark.modified()
                                .compareTo(city.anchor()
                                        .plusDays(1)
                                        .atStartOfDay(SchoolCalendar.ZONE)
                                        .toInstant()))));
    }

    @Test
    void lessonsOfAClassDoNotOverlap() {
        city.timetable().lessons().stream()
                .collect(Collectors.groupingBy(lesson -> lesson.schoolClass() + lesson.weekday()))
                .values()
                .forEach(day -> {
                    for (int i = 1; i < day.size(); i++) {
                        Lesson before = day.get(i - 1);
                        assertTrue(day.get(i).start().isAfter(before.start().plusMinutes(before.minutes())));
                    }
                });
    }

    private static void assertStoriesReach(City city, Threshold threshold) {
        assertEquals(20, city.stories().size());
        city.stories().forEach(story -> assertReaches(city, story, threshold));
    }

    private static void assertReaches(City city, Story story, Threshold threshold) {
        Map<UUID, CalendarEvent> events = city.calendarEvents().stream()
                .filter(event -> threshold.inWindow(event.day(), city.anchor()))
                .collect(Collectors.toMap(CalendarEvent::id, Function.identity()));
        List<Attendance> before = city.attendances().stream()
                .filter(mark -> mark.student().equals(story.child().personId()))
                .filter(mark -> events.containsKey(mark.calendarEvent()))
                .toList();
        List<Attendance> after =
                Stream.concat(before.stream(), story.pendingMarks().stream()).toList();

        assertFalse(threshold.reached(absent(before), lessons(before, events)), story.part()::key);
        assertTrue(threshold.reached(absent(after), lessons(after, events)), story.part()::key);
    }

    private static int absent(List<Attendance> marks) {
        return marks.stream().mapToInt(Attendance::absenceMinutes).sum();
    }

    private static int lessons(List<Attendance> marks, Map<UUID, CalendarEvent> events) {
        return marks.stream()
                .mapToInt(mark -> events.get(mark.calendarEvent()).minutes())
                .sum();
    }

    private static Stream<Attendance> all(City city) {
        return Stream.concat(
                city.attendances().stream(), city.stories().stream().flatMap(story -> story.pendingMarks().stream()));
    }

    private Map<UUID, CalendarEvent> events() {
        return city.calendarEvents().stream().collect(Collectors.toMap(CalendarEvent::id, Function.identity()));
    }
}

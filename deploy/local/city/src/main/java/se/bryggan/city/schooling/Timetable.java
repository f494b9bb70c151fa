package se.bryggan.city.schooling;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.bryggan.city.organisation.SchoolClass;
import se.bryggan.city.seed.Seed;

/** The week of every class: four lessons a day up to year 3, five in years 4–6, six in years 7–9. */
public record Timetable(List<Activity> activities, List<Lesson> lessons) {

    private static final List<String> SUBJECTS = List.of(
            "Svenska", "Matematik", "Engelska", "Naturorientering", "Samhällsorientering", "Idrott och hälsa", "Bild");
    private static final LocalTime FIRST_LESSON = LocalTime.of(8, 10);
    private static final int BREAK_MINUTES = 10;
    private static final int LUNCH_AFTER = 3;
    private static final int LUNCH_MINUTES = 40;
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** The timetable of the classes; preschools have none. */
    public static Timetable of(Seed seed, List<SchoolClass> classes) {
        List<Activity> activities = new ArrayList<>();
        List<Lesson> lessons = new ArrayList<>();
        for (SchoolClass schoolClass : classes) {
            if (schoolClass.year() >= 0) {
                List<Activity> own = activitiesOf(seed, schoolClass);
                activities.addAll(own);
                WEEKDAYS.forEach(weekday -> lessons.addAll(day(schoolClass, weekday, own)));
            }
        }
        return new Timetable(List.copyOf(activities), List.copyOf(lessons));
    }

    private static List<Activity> activitiesOf(Seed seed, SchoolClass schoolClass) {
        String code = schoolClass.code();
        return SUBJECTS.stream()
                .map(subject -> new Activity(seed.uuid("activity", code, subject), code, subject, schoolClass.mentor()))
                .toList();
    }

    private static List<Lesson> day(SchoolClass schoolClass, DayOfWeek weekday, List<Activity> activities) {
        List<Integer> lengths = lengths(schoolClass.year());
        List<Lesson> lessons = new ArrayList<>();
        LocalTime start = FIRST_LESSON;
        for (int slot = 1; slot <= lengths.size(); slot++) {
            int minutes = lengths.get((slot + weekday.getValue()) % lengths.size());
            int subject = (slot + weekday.getValue() * lengths.size() + schoolClass.year() + 1) % activities.size();
            lessons.add(new Lesson(
                    schoolClass.code(),
                    weekday,
                    slot,
                    start,
                    minutes,
                    activities.get(subject).id()));
            start = start.plusMinutes(minutes + (slot == LUNCH_AFTER ? LUNCH_MINUTES : BREAK_MINUTES));
        }
        return lessons;
    }

    private static List<Integer> lengths(int year) {
        if (year <= 3) {
            return List.of(50, 50, 40, 40);
        }
        return year <= 6 ? List.of(60, 50, 50, 40, 60) : List.of(60, 60, 50, 50, 60, 40);
    }
}

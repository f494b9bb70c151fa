package se.bryggan.city.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.bryggan.city.people.Child;
import se.bryggan.city.seed.Seed;

/** A term of a pupil who plays no part in a story. */
final class OrdinaryCourse {

    private static final double CORRECTED = 0.03;

    private final Register register;
    private final Child child;
    private final Random random;
    private final Habit habit;

    OrdinaryCourse(Seed seed, Register register, Child child) {
        this.register = register;
        this.child = child;
        this.random = seed.random("course", child.key());
        this.habit = Habit.draw(random);
    }

    /** The marks of the class's lessons, which are in order of time; cancelled ones are left out. */
    List<Attendance> marks(List<CalendarEvent> events) {
        List<Attendance> marks = new ArrayList<>(events.size());
        LocalDate day = null;
        int illDays = 0;
        for (CalendarEvent event : events) {
            if (!event.day().equals(day)) {
                day = event.day();
                illDays = illDays > 0 ? illDays - 1 : habit.illDays(random);
            }
            if (!event.cancelled()) {
                marks.add(mark(event, illDays > 0));
            }
        }
        return marks;
    }

    private Attendance mark(CalendarEvent event, boolean ill) {
        Mark mark = ill ? Mark.valid(event.minutes()) : habit.mark(random, event.minutes());
        boolean away = mark.valid() + mark.invalid() > 0;
        if (away && random.nextDouble() < CORRECTED) {
            return register.correct(child, event, corrected(mark));
        }
        return register.write(child, event, mark);
    }

    /** The usual corrections: the guardians explain an absence, or the pupil was there after all. */
    private static Mark corrected(Mark mark) {
        return mark.invalid() > 0 ? Mark.valid(mark.invalid()) : Mark.PRESENT;
    }
}

package se.bryggan.sip.plan;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Swedish working days: not Saturdays, Sundays, public holidays, nor the eves that the law counts as such (1930:173). */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private WorkingDays() {}

    /** The so-many-th working day after the day, which itself does not count. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.isHoliday(day);
    }
}

package se.bryggan.school.steps;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;

/** The minutes that a step was settled on. */
@Embeddable
class Minutes {

    private LocalDate firstDay;
    private LocalDate lastDay;
    private int present;
    private int valid;
    private int invalid;
    private int other;
    private int unmarked;
    private int cancelled;

    protected Minutes() {}

    static Minutes of(Figures figures) {
        Minutes minutes = new Minutes();
        minutes.firstDay = figures.from();
        minutes.lastDay = figures.to();
        minutes.present = figures.sum().present();
        minutes.valid = figures.sum().valid();
        minutes.invalid = figures.sum().invalid();
        minutes.other = figures.sum().other();
        minutes.unmarked = figures.sum().unmarked();
        minutes.cancelled = figures.sum().cancelled();
        return minutes;
    }

    Figures figures() {
        return new Figures(
                firstDay, lastDay, new DayMinutes(lastDay, present, valid, invalid, other, unmarked, cancelled));
    }
}

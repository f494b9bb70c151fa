package se.bryggan.school.steps;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;

/** Says in plain words why a pupil is on a step; Swedish unless English is asked for. */
final class Sentence {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentence() {}

    /** The language to answer in, of those that the reader accepts. */
    static Locale language(List<Locale> accepted) {
        return accepted.stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(SWEDISH);
    }

    static String of(Step step, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.explanation", language, NO_FALLBACK);
        Figures figures = step.ground().figures();
        DayMinutes sum = figures.sum();
        String form = step.step() == AbsenceStep.SAME_DAY_ABSENCE ? "sentence.day" : "sentence.share";
        return new MessageFormat(words.getString(form), language).format(new Object[] {
            words.getString("step." + step.step()),
            BigDecimal.valueOf(step.sharePermille(), 1),
            figures.windowDays(),
            figures.to().toString(),
            sum.absent(),
            sum.counted(),
            sum.valid(),
            sum.invalid(),
            sum.unmarked() + sum.cancelled()
        });
    }
}

package se.bryggan.referral.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.referral.programme.MeasuredOver;

/** Reads the view, in the row scope of the act that is going on. */
@ApplicationScoped
public class SchoolView {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Pupils pupils;
    private final AbsenceFigures figures;
    private final Clock clock;

    SchoolView(Pupils pupils, AbsenceFigures figures, Clock clock) {
        this.pupils = pupils;
        this.figures = figures;
        this.clock = clock;
    }

    /** Where the pupil goes to school today, if the authority in scope runs that school. */
    public Optional<Schooling> schooling(UUID pupil) {
        LocalDate today = LocalDate.now(clock.withZone(STOCKHOLM));
        return pupils.findByIdOptional(pupil)
                .filter(known -> known.attends(today))
                .map(Pupil::schooling);
    }

    /** The newest share of absence over each time for which one is known. */
    public Map<MeasuredOver, Absence> absence(UUID pupil) {
        return figures.of(pupil).stream()
                .map(AbsenceFigure::absence)
                .collect(Collectors.toMap(
                        Absence::measuredOver,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Absence::settledAt))));
    }
}

package se.bryggan.school.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;
import se.bryggan.school.ladder.Ladder;
import se.bryggan.school.ladder.Ladder.Standing;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.ladder.Policies;

/** Rules that hold for every history of marks; the seed stands in the name of each run. */
class OrderOfMarksTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final LadderPolicy POLICY = Policies.load(Optional.empty()).inForce("norr", LAST);

    static LongStream seeds() {
        return LongStream.range(20_261_120, 20_261_220);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfReportsNeverMatters(long seed) {
        Random random = new Random(seed);
        List<Mark> reports = history(random);
        Map<AbsenceStep, Standing> inOrder = standing(known(reports), Set.of());

        Collections.shuffle(reports, random);

        assertEquals(inOrder, standing(known(reports), Set.of()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReportThatComesTwiceChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Mark> reports = history(random);
        List<Mark> twice = new ArrayList<>(reports);
        twice.addAll(reports);
        Collections.shuffle(twice, random);

        assertEquals(standing(known(reports), Set.of()), standing(known(twice), Set.of()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCorrectionThatIsTakenBackGivesTheEarlierState(long seed) {
        Random random = new Random(seed);
        List<Mark> reports = history(random);
        Map<AbsenceStep, Standing> before = standing(known(reports), Set.of());
        Mark mark = List.copyOf(known(reports).values()).get(0);

        reports.add(absent(mark, 1));
        reports.add(later(mark, 2));

        assertEquals(before, standing(known(reports), Set.of()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lessonsThatNobodyHasMarkedChangeNoShare(long seed) {
        Random random = new Random(seed);
        List<Mark> reports = history(random);
        Map<AbsenceStep, Standing> before = standing(known(reports), Set.of());

        reports.add(unmarked(random));

        assertEquals(shares(before), shares(standing(known(reports), Set.of())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cancellingALessonIsAsIfItHadNeverBeenPlanned(long seed) {
        Random random = new Random(seed);
        Map<UUID, Mark> known = known(history(random));
        Mark gone = List.copyOf(known.values()).get(random.nextInt(known.size()));

        var cancelled = standing(known, Set.of(gone.lessonId()));
        known.remove(gone.attendanceId());

        assertEquals(shares(standing(known, Set.of())), shares(cancelled));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreAbsenceNeverTakesAPupilDown(long seed) {
        Random random = new Random(seed);
        Map<UUID, Mark> known = known(history(random));
        Set<AbsenceStep> before = standing(known, Set.of()).keySet();
        Mark mark = List.copyOf(known.values()).get(random.nextInt(known.size()));

        known.put(mark.attendanceId(), absent(mark, 1));

        assertTrue(standing(known, Set.of()).keySet().containsAll(before));
    }

    private static Map<AbsenceStep, Standing> standing(Map<UUID, Mark> known, Set<UUID> cancelled) {
        return Ladder.standing(POLICY, days(known.values(), cancelled), LAST);
    }

    private static Collection<DayMinutes> days(Collection<Mark> marks, Set<UUID> cancelled) {
        Map<LocalDate, DayMinutes> days = new HashMap<>();
        marks.forEach(
                mark -> days.merge(mark.day(), mark.minutes(cancelled.contains(mark.lessonId())), DayMinutes::plus));
        return days.values();
    }

    private static Map<UUID, Mark> known(List<Mark> reports) {
        Map<UUID, Mark> known = new HashMap<>();
        for (Mark report : reports) {
            Mark former = known.get(report.attendanceId());
            if (Outcome.of(report.modified(), former == null ? null : former.modified()) == Outcome.ACCEPTED) {
                known.put(report.attendanceId(), report);
            }
        }
        return known;
    }

    private static List<Integer> shares(Map<AbsenceStep, Standing> standing) {
        return standing.values().stream()
                .map(Standing::figures)
                .map(Figures::sharePermille)
                .toList();
    }

    /** Marks of a term, some corrected, with lessons that nobody reported. */
    private static List<Mark> history(Random random) {
        List<Mark> reports = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        int lessons = 20 + random.nextInt(60);
        for (int i = 0; i < lessons; i++) {
            Mark first = mark(random, uuid(random), uuid(random), random.nextInt(100));
            reports.add(first);
            ids.add(first.attendanceId());
            for (int correction = 1; correction <= random.nextInt(3); correction++) {
                reports.add(later(mark(random, first), correction));
            }
        }
        assertEquals(lessons, ids.size());
        return reports;
    }

    private static Mark mark(Random random, Mark of) {
        return mark(random, of.attendanceId(), of.lessonId(), (int)
                (LAST.toEpochDay() - of.day().toEpochDay()));
    }

    private static Mark mark(Random random, UUID id, UUID lesson, int daysAgo) {
        LocalDate day = LAST.minusDays(daysAgo);
        Instant start = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        int valid = random.nextInt(31);
        int invalid = random.nextInt(31);
        return new Mark(
                id, lesson, day, start, 60, 60 - valid - invalid, valid, invalid, 0, random.nextInt(10) > 0, start);
    }

    private static Mark unmarked(Random random) {
        Mark mark = mark(random, uuid(random), uuid(random), random.nextInt(30));
        return new Mark(
                mark.attendanceId(),
                mark.lessonId(),
                mark.day(),
                mark.start(),
                60,
                0,
                60,
                0,
                0,
                false,
                mark.modified());
    }

    private static Mark absent(Mark mark, int minutesLater) {
        Mark later = later(mark, minutesLater);
        return new Mark(
                later.attendanceId(),
                later.lessonId(),
                later.day(),
                later.start(),
                later.lessonMinutes(),
                0,
                0,
                later.lessonMinutes(),
                0,
                true,
                later.modified());
    }

    private static Mark later(Mark mark, int minutes) {
        return new Mark(
                mark.attendanceId(),
                mark.lessonId(),
                mark.day(),
                mark.start(),
                mark.lessonMinutes(),
                mark.present(),
                mark.valid(),
                mark.invalid(),
                mark.other(),
                mark.reported(),
                mark.modified().plusSeconds(60L * minutes));
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}

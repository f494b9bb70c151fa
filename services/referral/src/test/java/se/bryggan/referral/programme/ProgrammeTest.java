package se.bryggan.referral.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Purpose;

/** The bounds of the programmes as the city's data state them (domain study A.2). */
class ProgrammeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Programmes programmes = new PolicyFiles(Optional.empty()).programmes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # district | year | permille | fits
            soder |  1 | 300 |
            soder |  2 | 199 |
            soder |  2 | 200 | sst-soder
            soder |  8 | 600 | sst-soder
            soder |  8 | 601 |
            soder |  9 | 600 |
            soder |  4 | 600 | sst-soder
            soder |  4 | 601 |
            soder |  5 | 700 |
            soder |  6 | 799 |
            soder |  4 | 800 | sst-2.0-soder
            soder |  6 | 1000 | sst-2.0-soder
            soder |  3 | 800 |
            soder |  7 | 800 |
            norr  |  3 | 500 |
            norr  |  4 | 199 |
            norr  |  4 | 200 | sst-norr
            norr  |  9 | 1000 | sst-norr
            norr  | 10 | 1000 | studiesteg-1
            soder | 12 |   0 | studiesteg-1
            """)
    void aShareOverTheRollingWindowFitsExactlyBetweenTheBounds(String district, int year, int permille, String fits) {
        var candidate = new Candidate(district, year, Map.of(MeasuredOver.ROLLING, permille), Branch.SCHOOL, DAY);

        assertEquals(fits == null ? List.of() : List.of(fits), codes(programmes.fit(candidate)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norr  | 0 |  499 |
            norr  | 0 |  500 | sst-plus-norr
            norr  | 9 | 1000 | sst-plus-norr
            norr  | 10 | 1000 |
            soder | 5 |  500 | sst-plus-soder
            """)
    void aShareOverATermFitsExactlyBetweenTheBounds(String district, int year, int permille, String fits) {
        var candidate = new Candidate(district, year, Map.of(MeasuredOver.TERM, permille), Branch.SCHOOL, DAY);

        assertEquals(fits == null ? List.of() : List.of(fits), codes(programmes.fit(candidate)));
    }

    @Test
    void aGapIsAnAnswerThatSaysWhy() {
        var candidate = new Candidate("soder", 5, Map.of(MeasuredOver.ROLLING, 700), Branch.SCHOOL, DAY);

        Fit fit = programmes.fit(candidate);

        assertEquals(
                new Fit.None(Map.of(
                        "sst-soder", Set.of(Criterion.ABSENCE_ABOVE),
                        "sst-2.0-soder", Set.of(Criterion.ABSENCE_BELOW),
                        "sst-plus-soder", Set.of(Criterion.ABSENCE_NOT_MEASURED),
                        "studiesteg-1", Set.of(Criterion.SCHOOL_YEAR))),
                fit);
    }

    @Test
    void twoProgrammesMayFitAtOnce() {
        var candidate =
                new Candidate("norr", 7, Map.of(MeasuredOver.ROLLING, 550, MeasuredOver.TERM, 520), Branch.SCHOOL, DAY);

        assertEquals(List.of("sst-norr", "sst-plus-norr"), codes(programmes.fit(candidate)));
    }

    @Test
    void aPreschoolChildFitsNoProgrammeOfTheSchool() {
        var candidate = new Candidate(
                "norr", null, Map.of(MeasuredOver.ROLLING, 500, MeasuredOver.TERM, 500), Branch.PRESCHOOL, DAY);

        assertEquals(List.of(), codes(programmes.fit(candidate)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Branch.class,
            names = {"SCHOOL", "STUDENT_HEALTH", "INDEPENDENT_SCHOOL", "PUPIL_SUPPORT"})
    void theSchoolRefersToTheSchoolSocialTeam(Branch referrer) {
        assertEquals(Set.of(), unmet("sst-norr", referrer, DAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Branch.class,
            names = {"SOCIAL_INVESTIGATION", "SCHOOL_SOCIAL_TEAM", "CHILD_PSYCHIATRY"})
    void nobodyElseRefersToTheSchoolSocialTeam(Branch referrer) {
        assertEquals(Set.of(Criterion.REFERRER), unmet("sst-norr", referrer, DAY));
    }

    @Test
    void socialServicesReferToSstPlusButHealthCareDoesNot() {
        assertEquals(Set.of(), unmet("sst-plus-norr", Branch.SOCIAL_INVESTIGATION, DAY));
        assertEquals(Set.of(Criterion.REFERRER), unmet("sst-plus-norr", Branch.CHILD_PSYCHIATRY, DAY));
    }

    @Test
    void aProgrammeBeginsOnItsFirstDay() {
        LocalDate first = LocalDate.of(2025, 7, 1);
        Programme plus = programmes.find("sst-plus-norr", first).orElseThrow();

        assertEquals(Set.of(), unmet("sst-plus-norr", Branch.SCHOOL, first));
        assertEquals(Optional.empty(), programmes.find("sst-plus-norr", first.minusDays(1)));
        assertEquals(Set.of(Criterion.NOT_IN_FORCE), plus.unmet(candidate(Branch.SCHOOL, first.minusDays(1))));
    }

    @Test
    void aProgrammeEndsAfterItsLastDay() {
        Programme ended = ending(LocalDate.of(2026, 6, 30));

        assertEquals(Set.of(), ended.unmet(candidate(Branch.SCHOOL, LocalDate.of(2026, 6, 30))));
        assertEquals(Set.of(Criterion.NOT_IN_FORCE), ended.unmet(candidate(Branch.SCHOOL, LocalDate.of(2026, 7, 1))));
    }

    @Test
    void theSameProgrammeTwiceAtOneTimeStopsTheStart() {
        List<Programme> twice = List.of(ending(null), ending(LocalDate.of(2026, 6, 30)));

        assertThrows(IllegalStateException.class, () -> new Programmes(twice));
    }

    @Test
    void onlyAProgrammeThatSocialServicesReferToHasThePurposeOfSstPlus() {
        assertEquals(
                Purpose.SST_REFERRAL,
                programmes.find("sst-norr", DAY).orElseThrow().purpose());
        assertEquals(
                Purpose.SST_PLUS_REFERRAL,
                programmes.find("sst-plus-norr", DAY).orElseThrow().purpose());
    }

    private Set<Criterion> unmet(String code, Branch referrer, LocalDate day) {
        return programmes.find(code, day).orElseThrow().unmet(candidate(referrer, day));
    }

    private static Candidate candidate(Branch referrer, LocalDate day) {
        return new Candidate("norr", 6, Map.of(MeasuredOver.ROLLING, 600, MeasuredOver.TERM, 600), referrer, day);
    }

    private Programme ending(LocalDate last) {
        Programme sst = programmes.find("sst-norr", DAY).orElseThrow();
        return new Programme(
                sst.code(),
                sst.name(),
                sst.district(),
                sst.schoolType(),
                sst.years(),
                sst.absencePercent(),
                sst.measuredOver(),
                sst.referrers(),
                sst.ownApplication(),
                sst.receiver(),
                sst.admission(),
                sst.requiresConsent(),
                sst.validFrom(),
                last);
    }

    private static List<String> codes(Fit fit) {
        return switch (fit) {
            case Fit.Fitting fitting ->
                fitting.programmes().stream().map(Programme::code).toList();
            case Fit.None none -> List.of();
        };
    }
}

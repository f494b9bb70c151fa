package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictPoliciesTest {

    private static final String POLICY = """
        district: somewhere
        authority: district-a
        versions:
          - version: a-2025
            validFrom: 2025-07-01
            validTo: 2026-06-30
            windowDays: 30
            disclosure: {sst.investigation_visibility: NONE, statistics.min_cell_size: 5}
          - version: a-2026
            validFrom: 2026-07-01
            disclosure: {sst.investigation_visibility: ADMISSION_GROUP, statistics.min_cell_size: 10}
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "district-a, 2025-06-30, , ",
        "district-a, 2025-07-01, NONE, 5",
        "district-a, 2026-06-30, NONE, 5",
        "district-a, 2026-07-01, ADMISSION_GROUP, 10",
        "district-b, 2026-07-01, , "
    })
    void thePolicyOfTheDayAppliesAtTheAuthorityThatDecidedIt(
            String authority, LocalDate day, Visibility visibility, Integer cell) throws IOException {
        assertEquals(new Policy(visibility, cell), load(POLICY).of(authority, day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visibility: NONE|visibility: SOME|unknown word SOME",
                "visibility: NONE|visibility: ANY|sst.investigation_visibility is not one word",
                "min_cell_size: 5|min_cell_size: 4|wider than the law allows",
                "min_cell_size: 5|min_cell_size: few|statistics.min_cell_size is not a whole number",
                "min_cell_size: 5|min_cell_size: 5, coffee: true|unknown word coffee",
                "validFrom: 2025-07-01|validFrom: 2026-07-01|validFrom is after validTo",
                "validFrom: 2026-07-01|validFrom: 2026-06-30|two policies are in force on the same day",
                "validFrom: 2026-07-01|validFrom: 2026-07-02|no policy is in force between two",
                "version: a-2026|name: a-2026|version is missing",
                "authority: district-a||authority is missing"
            })
    void aPolicyThatIsWrongOrWiderThanTheLawStopsTheStart(String right, String wrong, String problem) {
        assertTrue(POLICY.contains(right), right);

        var refused =
                assertThrows(RuleBookException.class, () -> load(POLICY.replace(right, wrong == null ? "" : wrong)));

        assertTrue(refused.getMessage().endsWith(problem), refused.getMessage());
        assertTrue(
                refused.getMessage().startsWith("district-a") || problem.endsWith("is missing"), refused.getMessage());
    }

    @Test
    void versionsMayStandInAnyOrder() throws IOException {
        String later = POLICY.substring(POLICY.indexOf("  - version: a-2026"));
        String earlier = POLICY.substring(POLICY.indexOf("  - version: a-2025"), POLICY.indexOf("  - version: a-2026"));

        DistrictPolicies policies = load(POLICY.substring(0, POLICY.indexOf("  - version")) + later + earlier);

        assertEquals(new Policy(Visibility.NONE, 5), policies.of("district-a", LocalDate.of(2026, 6, 30)));
    }

    @Test
    void aFolderWithoutAPolicyStopsTheStart() {
        assertThrows(RuleBookException.class, () -> DistrictPolicies.load(folder, TestBook.BOOK));
    }

    @Test
    void aLawThatAllowsLessRefusesWhatItUsedToAllow() throws IOException {
        String procedure = TestBook.text("procedure.yaml")
                .replace("widestVisibility: DIRECT", "widestVisibility: ON_INVESTIGATION_WITH_FAMILY");
        RuleBook stricter = RuleBook.load(TestBook.files(Map.of("procedure.yaml", procedure)));
        Files.writeString(folder.resolve("district-a.yaml"), POLICY);

        assertThrows(RuleBookException.class, () -> DistrictPolicies.load(folder, stricter));
    }

    @Test
    void twoFilesOfOneAuthorityForOneDayStopTheStart() throws IOException {
        Files.writeString(folder.resolve("district-b.yaml"), POLICY);

        assertThrows(RuleBookException.class, () -> load(POLICY));
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        assertThrows(RuleBookException.class, () -> DistrictPolicies.load(folder.resolve("absent"), TestBook.BOOK));
    }

    @Test
    void aFileThatDecidesNothingAboutDisclosureDecidesNothing() throws IOException {
        DistrictPolicies policies = load("authority: district-a\nversions: [{version: a, windowDays: 30}]\n");

        assertEquals(Policy.DEFAULT, policies.of("district-a", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void theCitysOwnPoliciesAreWithinTheLaw() {
        Path city = Path.of("../../../deploy/local/city/src/main/resources/policy");
        DistrictPolicies policies = DistrictPolicies.load(city, TestBook.BOOK);

        assertEquals(
                new Policy(Visibility.ON_INVESTIGATION_WITH_FAMILY, 5),
                policies.of("stadsdelsnamnd-norr", LocalDate.of(2025, 7, 1)));
        assertEquals(new Policy(Visibility.NONE, 5), policies.of("stadsdelsnamnd-norr", LocalDate.of(2025, 6, 30)));
    }

    @Test
    void aQuestionToWhoHasDecidedNothingIsAskedAsItIs() {
        Ask ask = new RandomAsks(1).next().withContext(Context.UNKNOWN);

        assertSame(ask, DistrictPolicies.none(TestBook.BOOK).narrow(ask));
    }

    /** However the asker states the policy, nothing goes out that the district, or the law's maximum, would withhold. */
    @Test
    void aDistrictsPolicyOnlyNarrows() throws IOException {
        var random = new Random(Everyone.SEED);
        Policy widest = new Policy(Visibility.DIRECT, 5);
        for (Visibility visibility : Visibility.values()) {
            Policy decided = new Policy(visibility, 5 + random.nextInt(10));
            DistrictPolicies policies = load(deciding(decided));

            Everyone.asks(Everyone.QUESTIONS / 4, asked -> {
                Ask ask = Changed.source(asked, "a");
                Ask narrowed = policies.narrow(ask);

                Answers.assertNoMore(Changed.policy(ask, decided), narrowed);
                Answers.assertNoMore(Changed.policy(ask, widest), narrowed);
                if (ask.context().policy().investigationVisibility() != null) {
                    Answers.assertNoMore(ask, narrowed);
                }
                assertEquals(narrowed, policies.narrow(narrowed));
            });
        }
    }

    private static String deciding(Policy policy) {
        return """
            authority: a
            versions:
              - version: only
                validFrom: 1900-01-01
                disclosure: {sst.investigation_visibility: %s, statistics.min_cell_size: %d}
            """.formatted(policy.investigationVisibility(), policy.minCellSize());
    }

    private DistrictPolicies load(String policy) throws IOException {
        Files.writeString(folder.resolve("district-a.yaml"), policy);
        return DistrictPolicies.load(folder, TestBook.BOOK);
    }
}

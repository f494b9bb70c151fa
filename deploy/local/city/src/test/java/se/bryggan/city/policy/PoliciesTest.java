package se.bryggan.city.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.bryggan.city.Cities;
import se.bryggan.city.City;
import se.bryggan.city.organisation.School;
import se.bryggan.city.organisation.Unit;
import se.bryggan.city.schooling.Attendance;
import se.bryggan.city.schooling.CalendarEvent;
import se.bryggan.city.schooling.Story;
import se.bryggan.city.schooling.Threshold;

class PoliciesTest {

    private final Policies policies = Policies.load();
    private final City city = Cities.AUTUMN;

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void everyDistrictHasOneVersionInForce(LocalDate day) {
        policies.districts()
                .forEach(policy -> assertEquals(1, policy.inForce(day).size(), policy::district));
    }

    @Test
    void everySchoolIsCoveredByItsDistrictAndByNoOther() {
        Map<String, String> covered = policies.districts().stream()
                .flatMap(policy -> Stream.of(policy.inForce(city.anchor()).getFirst())
                        .flatMap(version -> Stream.concat(version.schools().stream(), version.preschools().stream()))
                        .map(school -> Map.entry(school, policy.district())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> expected =
                city.organisation().schools().stream().collect(Collectors.toMap(School::code, School::district));

        assertEquals(expected, covered);
    }

    @Test
    void theDistrictsDiffer() {
        List<DistrictPolicy.Version> versions = policies.districts().stream()
                .map(policy -> policy.inForce(city.anchor()).getFirst())
                .toList();

        assertNotEquals(versions.get(0).ladder(), versions.get(1).ladder());
        assertNotEquals(versions.get(0).disclosure(), versions.get(1).disclosure());
    }

    @Test
    void ladderRungsRiseAndTheStoriesStepIsOneOfBothDistricts() {
        policies.districts().stream()
                .flatMap(policy -> policy.versions().stream())
                .forEach(version -> {
                    List<Integer> shares = version.ladder().stream()
                            .map(DistrictPolicy.Rung::fromPercent)
                            .toList();
                    assertEquals(shares.stream().sorted().distinct().toList(), shares, version::version);
                    assertTrue(shares.contains(Threshold.DEFAULT.percent()), version::version);
                    assertEquals(Threshold.DEFAULT.windowDays(), version.windowDays(), version::version);
                });
    }

    @Test
    void everyProgrammeIsReceivedByAUnitOfTheCity() {
        policies.programmes().forEach(programme -> {
            Unit unit = city.organisation().units().stream()
                    .filter(candidate ->
                            candidate.code().equals(programme.receiver().unit()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(unit.authority(), programme.receiver().authority(), programme::programme);
            assertEquals(unit.branch(), programme.receiver().branch(), programme::programme);
            assertEquals(unit.district(), programme.district(), programme::programme);
        });
    }

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void everyStoryPupilFitsAProgrammeOfItsDistrictOnceTheMarksAreIn(LocalDate anchor) {
        City other = City.of(anchor);

        other.stories()
                .forEach(story -> assertTrue(
                        policies.programmes().stream().anyMatch(programme -> fits(programme, other, story)),
                        story.part()::key));
    }

    private static boolean fits(Programme programme, City city, Story story) {
        String district = city.organisation().school(story.child().school()).district();
        int year = story.child().year();
        int percent = percent(city, story);
        return programme.district().equals(district)
                && programme.measuredOver() == Programme.MeasuredOver.ROLLING
                && programme.years().from() <= year
                && year <= programme.years().to()
                && programme.absencePercent().from() <= percent
                && percent <= programme.absencePercent().to();
    }

    private static int percent(City city, Story story) {
        Map<UUID, CalendarEvent> window = city.calendarEvents().stream()
                .filter(event -> Threshold.DEFAULT.inWindow(event.day(), city.anchor()))
                .collect(Collectors.toMap(CalendarEvent::id, event -> event));
        List<Attendance> marks = Stream.concat(city.attendances().stream(), story.pendingMarks().stream())
                .filter(mark -> mark.student().equals(story.child().personId()))
                .filter(mark -> window.containsKey(mark.calendarEvent()))
                .toList();
        int absent = marks.stream().mapToInt(Attendance::absenceMinutes).sum();
        int total = marks.stream()
                .mapToInt(mark -> window.get(mark.calendarEvent()).minutes())
                .sum();
        return 100 * absent / total;
    }
}

package se.bryggan.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.bryggan.city.organisation.Branch;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.organisation.School;
import se.bryggan.city.organisation.Unit;
import se.bryggan.city.people.FamilyLogin;
import se.bryggan.city.schooling.Threshold;
import se.bryggan.city.seed.Seed;

class CityTest {

    private final City city = Cities.AUTUMN;

    @Test
    void theSameSeedAndAnchorGiveAnEqualCity() {
        City again = City.of(Cities.FRIDAY);

        assertEquals(city, again);
        assertEquals(Digest.of(city), Digest.of(again));
    }

    /**
     * Guards against chance that differs from one JVM to the next, such as the order of {@code Set.of}. Whoever changes
     * the city on purpose changes the digest too, and knows that local data have to be wiped.
     */
    @Test
    void theCityIsTheSameOnEveryMachine() {
        assertEquals("1ab8ef32bc5474b96fa88d9c68ef01f5573ed0de09c1bdf77afb670eafb3bad5", Digest.of(city));
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        City other = City.of(new Seed(2), Cities.FRIDAY, Threshold.DEFAULT);

        assertNotEquals(Digest.of(city), Digest.of(other));
        assertTrue(ids(city).noneMatch(ids(other).collect(Collectors.toSet())::contains));
    }

    @Test
    void anAnchorWithoutLessonsIsRefused() {
        LocalDate saturday = Cities.FRIDAY.plusDays(1);

        assertThrows(IllegalArgumentException.class, () -> City.of(saturday));
    }

    @Test
    void thereAreFiveAuthoritiesFourSchoolsAndAPreschool() {
        List<School> schools = city.organisation().schools();

        assertEquals(5, city.organisation().authorities().size());
        assertEquals(4, schools.stream().filter(school -> !school.preschool()).count());
        assertEquals(1, schools.stream().filter(School::preschool).count());
        assertEquals(
                1,
                schools.stream()
                        .filter(school -> school.organiser().equals("friskola-eken"))
                        .count());
    }

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void thereAreThreeHundredPupilsAndTwentyStories(LocalDate anchor) {
        City other = City.of(anchor);

        assertEquals(300, other.pupils().size());
        assertEquals(20, other.stories().size());
    }

    @Test
    void everyUnitStandsInTheBranchThatItsWorkBelongsTo() {
        assertEquals(Branch.SOCIAL_INVESTIGATION, branch("mottagning-norr"));
        assertEquals(Branch.SOCIAL_INVESTIGATION, branch("utredning-soder"));
        assertEquals(Branch.SCHOOL_SOCIAL_TEAM, branch("sst-norr"));
        assertEquals(Branch.CHILD_PSYCHIATRY, branch("bup"));
        assertEquals(Branch.HABILITATION, branch("habilitering"));
        assertEquals(Branch.FIRST_LINE_HEALTH, branch("forsta-linjen"));
        assertEquals(Branch.INDEPENDENT_SCHOOL, branch("eken"));
        assertEquals(Branch.PRESCHOOL, branch("smultronet"));
    }

    @Test
    void theSipCoordinatorBelongsToTheInvestigationUnit() {
        Post coordinator = post("sip-samordnare-norr");

        assertEquals("utredning-norr", coordinator.unit());
        assertEquals(Branch.SOCIAL_INVESTIGATION, coordinator.branch());
        assertEquals("stadsdelsnamnd-norr", coordinator.authority());
    }

    @Test
    void everyClassHasAMentorAndEveryPostAUnitOfItsAuthority() {
        city.organisation()
                .classes()
                .forEach(schoolClass -> assertEquals(
                        schoolClass.code(), post(schoolClass.mentor()).schoolClass()));
        city.staff().stream().filter(post -> post.unit() != null).forEach(post -> {
            Unit unit = unit(post.unit());
            assertEquals(unit.authority(), post.authority(), post::login);
            assertEquals(unit.branch(), post.branch(), post::login);
        });
    }

    @Test
    void noLogInNameIsGivenTwice() {
        List<String> logins = Stream.concat(
                        city.staff().stream().map(Post::login),
                        Stream.concat(city.guardianLogins().stream(), city.pupilLogins().stream())
                                .map(FamilyLogin::login))
                .toList();

        assertEquals(logins.size(), Set.copyOf(logins).size());
        assertTrue(logins.containsAll(List.of(
                "mentor-ekbacken-7a",
                "rektor-ekbacken",
                "elevhalsa-ekbacken",
                "sst-norr",
                "antagning-norr",
                "mottagning-norr",
                "utredare-norr",
                "bup-samordnare",
                "habilitering",
                "dataskyddsombud-region",
                "guardian-1-story-01",
                "guardian-2-story-01",
                "pupil-story-16")));
    }

    @Test
    void noIdIsGivenTwice() {
        Set<Object> seen = new HashSet<>();

        ids(city).forEach(id -> assertTrue(seen.add(id), "an id occurs twice"));
        city.attendances().forEach(mark -> assertTrue(seen.add(mark.id()), "an attendance id occurs twice"));
    }

    @Test
    void recordsOfPeopleDoNotPrintNamesOrNumbers() {
        city.population().children().forEach(child -> {
            assertFalse(child.toString().contains(child.number()));
            assertFalse(child.toString().contains(child.familyName()));
        });
        city.population().adults().forEach(adult -> {
            assertFalse(adult.toString().contains(adult.number()));
            assertFalse(adult.toString().contains(adult.familyName()));
        });
    }

    private static Stream<Object> ids(City city) {
        return Stream.of(
                        city.population().children().stream().map(child -> child.personId()),
                        city.staff().stream().map(post -> post.personId()),
                        city.calendarEvents().stream().map(event -> event.id()),
                        city.timetable().activities().stream().map(activity -> activity.id()),
                        city.organisation().classes().stream().map(schoolClass -> schoolClass.groupId()),
                        city.organisation().schools().stream().map(school -> school.organisationId()))
                .flatMap(ids -> ids);
    }

    private Branch branch(String unit) {
        return unit(unit).branch();
    }

    private Unit unit(String code) {
        return city.organisation().units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Post post(String login) {
        return city.staff().stream()
                .filter(post -> post.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}

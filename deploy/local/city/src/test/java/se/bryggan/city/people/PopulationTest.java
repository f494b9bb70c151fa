package se.bryggan.city.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.bryggan.city.Cities;
import se.bryggan.city.City;

class PopulationTest {

    private static final Pattern TEMPORARY =
            Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])TF\\d{2}");

    private final City city = Cities.AUTUMN;

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void onlyListedTestNumbersAndTemporaryOnesOccurAndEachOnce(LocalDate anchor) {
        Set<String> seen = new HashSet<>();

        numbers(City.of(anchor)).forEach(number -> {
            boolean listed = TestNumbers.ALLOWED.contains(number) && luhn(number);
            assertTrue(listed || TEMPORARY.matcher(number).matches(), "a number is neither listed nor temporary");
            assertTrue(seen.add(number), "a number occurs twice");
        });
    }

    @Test
    void testNumbersGoToNamedDemoPersonsOnly() {
        List<String> bearers = Stream.concat(
                        city.population().children().stream()
                                .filter(child -> TestNumbers.ALLOWED.contains(child.number()))
                                .map(Child::key),
                        city.population().adults().stream()
                                .filter(adult -> TestNumbers.ALLOWED.contains(adult.number()))
                                .map(Adult::key))
                .toList();

        assertTrue(bearers.containsAll(List.of("story-01", "story-16", "guardian-1-story-01", "ekbacken-9a-06")));
        assertEquals(12, bearers.size());
    }

    @Test
    void aTestNumberAgreesWithDateOfBirthAndSex() {
        city.population().children().stream()
                .filter(child -> TestNumbers.ALLOWED.contains(child.number()))
                .filter(child -> !child.number().equals(TestNumbers.RESERVE))
                .forEach(child -> {
                    assertEquals(TestNumbers.birthDate(child.number()), child.birthDate(), child::key);
                    assertEquals(TestNumbers.sex(child.number()), child.sex(), child::key);
                });
    }

    @Test
    void theReserveNumberAndTheCoordinationNumberAreThere() {
        Set<String> numbers = numbers(city).collect(Collectors.toSet());

        assertTrue(numbers.containsAll(List.of(TestNumbers.RESERVE, TestNumbers.COORDINATION)));
    }

    @Test
    void everyKindOfCustodyAndProtectionOccurs() {
        assertEquals(
                Set.of(CustodyKind.values()),
                city.population().custodies().stream().map(Custody::kind).collect(Collectors.toSet()));
        assertEquals(
                Set.of(Protection.values()),
                city.pupils().stream().map(Child::protection).collect(Collectors.toSet()));
        assertTrue(city.pupils().stream()
                .anyMatch(child -> child.whereaboutsHidden() && child.protection() == Protection.NONE));
    }

    @Test
    void jointCustodyMeansTwoGuardiansAndEveryOtherKindOne() {
        city.population()
                .custodies()
                .forEach(custody -> assertEquals(
                        custody.kind() == CustodyKind.JOINT ? 2 : 1,
                        custody.guardians().size(),
                        custody::child));
    }

    @Test
    void someChildrenShareTheirGuardiansAlsoAcrossOrganisers() {
        Map<List<String>, Long> families = city.population().custodies().stream()
                .collect(Collectors.groupingBy(Custody::guardians, Collectors.counting()));

        assertTrue(families.values().stream().filter(children -> children > 1).count() >= 10);
        assertEquals(
                city.custodyOf(child("story-03")).guardians(),
                city.custodyOf(child("smultronet-avdelning-01")).guardians());
    }

    @Test
    void nobodyWithProtectedIdentityHasAnAddressForMail() {
        assertTrue(city.population().adults().stream()
                .filter(adult -> adult.protection() != Protection.NONE)
                .allMatch(adult -> adult.email() == null));
    }

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void plainStoriesAreAlikeInAllThatDecides(LocalDate anchor) {
        City other = City.of(anchor);
        List<Child> plain = other.stories().stream()
                .filter(story -> story.part().variant() == StoryPupil.Variant.PLAIN)
                .map(story -> story.child())
                .toList();

        assertTrue(plain.size() >= 12);
        plain.forEach(child -> {
            assertEquals(CustodyKind.JOINT, other.custodyOf(child).kind(), child::key);
            assertEquals(Protection.NONE, child.protection(), child::key);
            assertTrue(child.year() >= 4 && child.year() <= 9, child::key);
            assertTrue(!child.hasReached(15, other.term().end()), child::key);
            assertEquals(
                    "utbildningsnamnden",
                    other.organisation().school(child.school()).organiser());
        });
    }

    @ParameterizedTest
    @FieldSource("se.bryggan.city.Cities#ANCHORS")
    void thePupilOfFifteenHasALogInOfItsOwn(LocalDate anchor) {
        List<String> logins =
                City.of(anchor).pupilLogins().stream().map(FamilyLogin::child).toList();

        assertEquals(List.of("story-16"), logins);
    }

    private Child child(String key) {
        return city.population().children().stream()
                .filter(child -> child.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> numbers(City city) {
        return Stream.concat(
                city.population().children().stream().map(Child::number),
                city.population().adults().stream().map(Adult::number));
    }

    private static boolean luhn(String number) {
        int[] digits = number.substring(2).chars().map(c -> c - '0').toArray();
        for (int i = 0; i < digits.length; i += 2) {
            digits[i] = digits[i] * 2 > 9 ? digits[i] * 2 - 9 : digits[i] * 2;
        }
        return Arrays.stream(digits).sum() % 10 == 0;
    }
}

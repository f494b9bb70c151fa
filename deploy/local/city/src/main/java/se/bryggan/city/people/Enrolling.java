package se.bryggan.city.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.bryggan.city.calendar.Term;
import se.bryggan.city.organisation.Organisation;
import se.bryggan.city.organisation.School;
import se.bryggan.city.organisation.SchoolClass;
import se.bryggan.city.seed.Names;
import se.bryggan.city.seed.Seed;

/** Fills the classes: first the story pupils, so that test numbers go to them, then everybody else. */
final class Enrolling {

    static final int CLASS_SIZE = 10;

    /** Children whose family another child has already: named siblings of stories, one of them in preschool. */
    private static final Map<String, String> SIBLING_OF = Map.of(
            "bjorkdalen-3a-01", "story-01",
            "bjorkdalen-2a-01", "story-02",
            "smultronet-avdelning-01", "story-03");

    private static final Map<String, Circumstances> UNUSUAL = Map.of(
            "ekbacken-3a-05", Circumstances.joint(Protection.CONFIDENTIALITY_MARKING),
            "ekbacken-8a-05", Circumstances.plain(CustodyKind.SPECIAL),
            "bjorkdalen-1a-05", Circumstances.hidden(Protection.PROTECTED_REGISTRATION),
            "sjoangen-2a-05", Circumstances.hidden(Protection.FICTITIOUS_IDENTITY),
            "sjoangen-9a-05", Circumstances.plain(CustodyKind.SPECIAL),
            "eken-5a-05", Circumstances.hidden(Protection.NONE),
            "eken-8a-05", Circumstances.joint(Protection.CONFIDENTIALITY_MARKING),
            "smultronet-avdelning-05", Circumstances.joint(Protection.PROTECTED_REGISTRATION));

    /** Born in January, hence 15 in both terms of year 9. */
    private static final Set<String> FIFTEEN = StoryPupil.ALL.stream()
            .filter(story -> story.variant() == StoryPupil.Variant.FIFTEEN_YEARS)
            .map(StoryPupil::key)
            .collect(Collectors.toSet());

    private static final String WITH_RESERVE_NUMBER = "sjoangen-8a-06";
    private static final String WITH_COORDINATION_NUMBER = "ekbacken-9a-06";
    private static final int SIBLING_SLOT = 8;

    private final Seed seed;
    private final Organisation organisation;
    private final Term term;
    private final Numbers numbers = new Numbers();
    private final Households households;
    private final List<Child> children = new ArrayList<>();
    private final List<Custody> custodies = new ArrayList<>();

    Enrolling(Seed seed, Organisation organisation, Term term) {
        this.seed = seed;
        this.organisation = organisation;
        this.term = term;
        this.households = new Households(seed, numbers);
    }

    Population enrol() {
        StoryPupil.ALL.forEach(story -> enrol(story.key(), classOf(story), story.key(), story.circumstances()));
        organisation.classes().forEach(this::fill);
        return new Population(List.copyOf(children), households.adults(), List.copyOf(custodies));
    }

    private void fill(SchoolClass schoolClass) {
        long stories = StoryPupil.ALL.stream()
                .filter(story -> classOf(story).equals(schoolClass))
                .count();
        for (int slot = 1; slot <= CLASS_SIZE - stories; slot++) {
            String key = String.format(Locale.ROOT, "%s-%02d", schoolClass.code(), slot);
            enrol(key, schoolClass, householdOf(key, schoolClass, slot), circumstancesOf(key));
        }
    }

    private String householdOf(String key, SchoolClass schoolClass, int slot) {
        boolean sibling = slot == SIBLING_SLOT && schoolClass.year() >= 0;
        String shared = sibling ? schoolClass.school() + "-siblings-" + schoolClass.year() / 2 : key;
        return SIBLING_OF.getOrDefault(key, shared);
    }

    private Circumstances circumstancesOf(String key) {
        boolean sole = seed.random("custody", key).nextInt(4) == 0;
        return UNUSUAL.getOrDefault(key, Circumstances.plain(sole ? CustodyKind.SOLE : CustodyKind.JOINT));
    }

    private void enrol(String key, SchoolClass schoolClass, String householdKey, Circumstances wanted) {
        Random random = seed.random("child", key);
        int birthYear = birthYear(schoolClass, random);
        Household household = households.of(householdKey, wanted, birthYear);
        LocalDate drawn = LocalDate.ofYearDay(birthYear, FIFTEEN.contains(key) ? 2 : 1 + random.nextInt(365));
        Sex drawnSex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        Optional<String> test = testNumber(key, birthYear);
        Sex sex = test.map(TestNumbers::sex).orElse(drawnSex);
        LocalDate birthDate = test.map(TestNumbers::birthDate).orElse(drawn);
        children.add(new Child(
                key,
                seed.uuid("person", organisation.school(schoolClass.school()).organiser(), key),
                test.orElseGet(() -> numberWithout(key, birthDate)),
                Names.given(random, sex == Sex.FEMALE),
                household.familyName(),
                sex,
                birthDate,
                household.circumstances().protection(),
                household.circumstances().whereaboutsHidden(),
                schoolClass.school(),
                schoolClass.code(),
                schoolClass.year()));
        custodies.add(household.custodyOf(key));
    }

    private int birthYear(SchoolClass schoolClass, Random random) {
        boolean preschool = schoolClass.year() == School.PRESCHOOL_YEAR;
        return term.birthYearOf(preschool ? -1 - random.nextInt(3) : schoolClass.year());
    }

    private Optional<String> testNumber(String key, int birthYear) {
        if (key.startsWith("story-") || SIBLING_OF.containsKey(key)) {
            return numbers.ofChildBornIn(birthYear);
        }
        int older = birthYear - TestNumbers.birthDate(TestNumbers.COORDINATION).getYear();
        boolean newcomer = key.equals(WITH_COORDINATION_NUMBER) && older >= 0 && older <= 2;
        return newcomer ? Optional.of(TestNumbers.COORDINATION) : Optional.empty();
    }

    private String numberWithout(String key, LocalDate birthDate) {
        return key.equals(WITH_RESERVE_NUMBER) ? TestNumbers.RESERVE : numbers.temporary(birthDate);
    }

    private SchoolClass classOf(StoryPupil story) {
        return organisation.classes().stream()
                .filter(schoolClass ->
                        schoolClass.school().equals(story.school()) && schoolClass.year() == story.year())
                .findFirst()
                .orElseThrow();
    }
}

package se.bryggan.city.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import se.bryggan.city.seed.Names;
import se.bryggan.city.seed.Seed;

/** Makes the adults of a household when its first child is met. */
final class Households {

    private final Seed seed;
    private final Numbers numbers;
    private final Map<String, Household> made = new LinkedHashMap<>();

    Households(Seed seed, Numbers numbers) {
        this.seed = seed;
        this.numbers = numbers;
    }

    Household of(String key, Circumstances circumstances, int childBornIn) {
        return made.computeIfAbsent(key, absent -> make(key, circumstances, childBornIn));
    }

    List<Adult> adults() {
        return made.values().stream()
                .flatMap(household -> Stream.concat(household.guardians().stream(), household.others().stream()))
                .toList();
    }

    private Household make(String key, Circumstances circumstances, int childBornIn) {
        Random random = seed.random("household", key);
        String familyName = Names.family(random);
        Protection protection = circumstances.protection();
        List<Adult> guardians = new ArrayList<>();
        List<Adult> others = new ArrayList<>();
        guardians.add(adult("guardian-1-" + key, familyName, childBornIn, protection));
        switch (circumstances.custody()) {
            case JOINT -> guardians.add(adult("guardian-2-" + key, familyName, childBornIn, protection));
            case SOLE -> others.add(adult("parent-" + key, Names.family(random), childBornIn, Protection.NONE));
            case SPECIAL -> {
                // Specially appointed guardians are often no relatives, and the parents may be dead or unknown.
            }
        }
        return new Household(key, familyName, circumstances, List.copyOf(guardians), List.copyOf(others));
    }

    private Adult adult(String key, String familyName, int childBornIn, Protection protection) {
        Random random = seed.random("adult", key);
        LocalDate drawn = LocalDate.ofYearDay(childBornIn - 24 - random.nextInt(16), 1 + random.nextInt(365));
        Sex drawnSex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        Optional<String> test = numbers.ofGuardian(key);
        Sex sex = test.map(TestNumbers::sex).orElse(drawnSex);
        LocalDate birthDate = test.map(TestNumbers::birthDate).orElse(drawn);
        return new Adult(
                key,
                test.orElseGet(() -> numbers.temporary(drawn)),
                Names.given(random, sex == Sex.FEMALE),
                familyName,
                sex,
                birthDate,
                protection,
                protection == Protection.NONE ? key + "@familj.test" : null);
    }
}

package se.bryggan.e2e;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.bryggan.city.City;
import se.bryggan.city.people.Adult;
import se.bryggan.city.people.Child;

/** What may stand in no log and on no topic: names, numbers and addresses of the pupils of the stories and their guardians. */
final class Identities {
    private Identities() {}

    static List<String> of(City city) {
        return city.stories().stream()
                .flatMap(story -> ofFamily(city, story.child()))
                .toList();
    }

    private static Stream<String> ofFamily(City city, Child child) {
        Stream<Adult> guardians = city.custodyOf(child).guardians().stream().map(city::adult);
        return Stream.concat(
                Stream.of(child.givenName(), child.familyName(), child.number()), guardians.flatMap(adult -> Stream.of(
                                adult.givenName(), adult.familyName(), adult.number(), adult.email())
                        .filter(Objects::nonNull)));
    }
}

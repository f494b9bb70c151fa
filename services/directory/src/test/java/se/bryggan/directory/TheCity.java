package se.bryggan.directory;

import java.util.List;
import se.bryggan.city.City;
import se.bryggan.city.people.Adult;
import se.bryggan.city.people.Child;

/** What the tests know of the city that the directory does not tell. */
public final class TheCity {

    public static final City CITY = City.of(CitySources.ANCHOR);

    private TheCity() {}

    public static Child child(String key) {
        return CITY.population().children().stream()
                .filter(child -> child.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public static List<Adult> guardians(String child) {
        return CITY.custodyOf(child(child)).guardians().stream()
                .map(CITY::adult)
                .toList();
    }
}

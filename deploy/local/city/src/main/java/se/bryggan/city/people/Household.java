package se.bryggan.city.people;

import java.util.List;

/** The adults around one child or several siblings. */
record Household(
        String key, String familyName, Circumstances circumstances, List<Adult> guardians, List<Adult> others) {

    Custody custodyOf(String child) {
        return new Custody(child, circumstances.custody(), keys(guardians), keys(others));
    }

    private static List<String> keys(List<Adult> adults) {
        return adults.stream().map(Adult::key).toList();
    }
}

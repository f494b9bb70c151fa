package se.bryggan.city.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bryggan.city.City;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.people.Adult;
import se.bryggan.city.people.Child;
import se.bryggan.city.people.Custody;
import se.bryggan.city.people.CustodyKind;
import se.bryggan.city.people.Protection;
import se.bryggan.city.people.Sex;

/**
 * What the register says of a child: protection, whether its whereabouts are hidden, and who has custody of it.
 *
 * <p>{@code number} is a personal, coordination, reserve or temporary number. Parents without custody are not named.
 */
public record CustodyRow(
        String number,
        String givenName,
        String familyName,
        LocalDate birthDate,
        Sex sex,
        Protection protection,
        boolean whereaboutsHidden,
        CustodyKind custody,
        List<Guardian> guardians,
        Instant modified) {

    /** Who has custody. */
    public record Guardian(
            String number, String givenName, String familyName, LocalDate birthDate, Sex sex, Protection protection) {

        static Guardian of(Adult adult) {
            return new Guardian(
                    adult.number(),
                    adult.givenName(),
                    adult.familyName(),
                    adult.birthDate(),
                    adult.sex(),
                    adult.protection());
        }

        @Override
        public String toString() {
            return "Guardian[protected from logs]";
        }
    }

    /** The rows of all children in the city, one each. */
    public static List<CustodyRow> of(City city) {
        Map<String, Child> children =
                city.population().children().stream().collect(Collectors.toMap(Child::key, child -> child));
        Map<String, Adult> adults =
                city.population().adults().stream().collect(Collectors.toMap(Adult::key, adult -> adult));
        Instant modified = city.term()
                .start()
                .minusDays(7)
                .atTime(LocalTime.NOON)
                .atZone(SchoolCalendar.ZONE)
                .toInstant();
        return city.population().custodies().stream()
                .map(custody -> of(children.get(custody.child()), custody, adults, modified))
                .toList();
    }

    private static CustodyRow of(Child child, Custody custody, Map<String, Adult> adults, Instant modified) {
        return new CustodyRow(
                child.number(),
                child.givenName(),
                child.familyName(),
                child.birthDate(),
                child.sex(),
                child.protection(),
                child.whereaboutsHidden(),
                custody.kind(),
                custody.guardians().stream()
                        .map(key -> Guardian.of(adults.get(key)))
                        .toList(),
                modified);
    }

    @Override
    public String toString() {
        return "CustodyRow[protected from logs]";
    }
}

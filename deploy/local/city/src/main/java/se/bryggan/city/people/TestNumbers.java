package se.bryggan.city.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The only personal numbers in the city: a short list from the Swedish Tax Agency's published test numbers.
 *
 * <p>Each is used at most once, for a named demo person. Everybody else has a temporary number.
 */
public final class TestNumbers {

    /** Children's, by year of birth; all are born in January. */
    static final Map<Integer, String> CHILDREN = Map.of(
            2011, "201101062394",
            2012, "201201252382",
            2013, "201301012397",
            2014, "201401012396",
            2015, "201501012395",
            2016, "201601012394",
            2017, "201701012393",
            2018, "201801012392");

    /** Adults', by the key of the guardian. */
    static final Map<String, String> ADULTS = Map.of(
            "guardian-1-story-01", "198101079294",
            "guardian-2-story-01", "198701022389",
            "guardian-1-story-02", "199001012385");

    /** A coordination number (samordningsnummer: day of birth plus 60) of somebody born 25 March 2010. */
    static final String COORDINATION = "201003852389";

    /** A reserve number, which says nothing of birth or sex. */
    static final String RESERVE = "992004391013";

    /** Every number that may occur apart from temporary ones. */
    public static final List<String> ALLOWED = List.of(
            "201801012392",
            "201701012393",
            "201601012394",
            "201501012395",
            "201401012396",
            "201301012397",
            "201201252382",
            "201101062394",
            "201001012382",
            "200901072389",
            "200801012386",
            "200701012387",
            "198101079294",
            "198701022389",
            "199001012385",
            "200901772384",
            "201003852389",
            "191212121212",
            "992004391013");

    private TestNumbers() {}

    /** The date of birth in a personal or coordination number. */
    static LocalDate birthDate(String number) {
        int day = Integer.parseInt(number.substring(6, 8));
        String date = number.substring(0, 6) + String.format(Locale.ROOT, "%02d", day > 60 ? day - 60 : day);
        return LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The sex in a personal or coordination number: the third digit of the birth number is odd for males. */
    static Sex sex(String number) {
        return (number.charAt(10) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }
}

package se.bryggan.city.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bryggan.city.seed.Seed;

/** Who is there: authorities, units, schools and classes. The preschool is run by its district, as in Stockholm. */
public record Organisation(
        List<Authority> authorities, List<Unit> units, List<School> schools, List<SchoolClass> classes) {

    public static final String EDUCATION = "utbildningsnamnden";
    public static final String INDEPENDENT = "friskola-eken";
    public static final String REGION = "region";
    public static final String NORR = "norr";
    public static final String SODER = "soder";

    /** The committee (stadsdelsnämnd) of a district, an authority of its own. */
    public static String committee(String district) {
        return "stadsdelsnamnd-" + district;
    }

    /** The organisation with the ids that the seed gives it. */
    public static Organisation of(Seed seed) {
        List<School> schools = List.of(
                school(seed, "ekbacken", "Ekbackens skola", EDUCATION, NORR, "99000001", 0, 9),
                school(seed, "bjorkdalen", "Björkdalens skola", EDUCATION, NORR, "99000002", 0, 3),
                school(seed, "sjoangen", "Sjöängens skola", EDUCATION, SODER, "99000003", 0, 9),
                school(seed, "eken", "Friskolan Eken", INDEPENDENT, SODER, "99000004", 4, 9),
                school(seed, "smultronet", "Förskolan Smultronet", committee(NORR), NORR, null, -1, -1));
        List<SchoolClass> classes =
                schools.stream().flatMap(school -> classesOf(seed, school)).toList();
        return new Organisation(allAuthorities(), unitsOf(schools), schools, classes);
    }

    /** The school or preschool of the code. */
    public School school(String code) {
        return schools.stream()
                .filter(school -> school.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Authority> allAuthorities() {
        return List.of(
                new Authority(EDUCATION, "Utbildningsnämnden"),
                new Authority(INDEPENDENT, "Friskolan Eken, enskild huvudman"),
                new Authority(committee(NORR), "Stadsdelsnämnden Norr"),
                new Authority(committee(SODER), "Stadsdelsnämnden Söder"),
                new Authority(REGION, "Regionen"));
    }

    private static School school(
            Seed seed, String code, String name, String organiser, String district, String unitCode, int from, int to) {
        return new School(code, name, organiser, district, seed.uuid("organisation", code), unitCode, from, to);
    }

    private static Stream<SchoolClass> classesOf(Seed seed, School school) {
        return IntStream.rangeClosed(school.firstYear(), school.lastYear()).mapToObj(year -> {
            String name = school.preschool() ? "avdelning" : (year == 0 ? "fa" : year + "a");
            String code = school.code() + "-" + name;
            return new SchoolClass(code, name, seed.uuid("group", code), school.code(), year);
        });
    }

    private static List<Unit> unitsOf(List<School> schools) {
        List<Unit> units = new ArrayList<>();
        schools.forEach(school -> units.addAll(schoolUnits(school)));
        units.add(new Unit("huvudman", "Skolhuvudman", EDUCATION, Branch.SCHOOL_ORGANISER, ""));
        units.add(new Unit("hemkommun", "Skolpliktsbevakning", EDUCATION, Branch.HOME_MUNICIPALITY, ""));
        units.add(new Unit("studiesteg", "Mobilt studiestödsteam", EDUCATION, Branch.PUPIL_SUPPORT, ""));
        units.addAll(districtUnits(NORR, "Norr"));
        units.addAll(districtUnits(SODER, "Söder"));
        units.add(new Unit("bup", "Barn- och ungdomspsykiatrin", REGION, Branch.CHILD_PSYCHIATRY, ""));
        units.add(new Unit("habilitering", "Habiliteringen", REGION, Branch.HABILITATION, ""));
        units.add(new Unit("forsta-linjen", "Första linjen", REGION, Branch.FIRST_LINE_HEALTH, ""));
        return List.copyOf(units);
    }

    private static List<Unit> schoolUnits(School school) {
        String authority = school.organiser();
        if (school.preschool()) {
            return List.of(new Unit(school.code(), school.name(), authority, Branch.PRESCHOOL, school.district()));
        }
        boolean independent = authority.equals(INDEPENDENT);
        Branch teaching = independent ? Branch.INDEPENDENT_SCHOOL : Branch.SCHOOL;
        Branch health = independent ? Branch.INDEPENDENT_STUDENT_HEALTH : Branch.STUDENT_HEALTH;
        Branch medical = independent ? Branch.INDEPENDENT_STUDENT_HEALTH : Branch.STUDENT_HEALTH_MEDICAL;
        return List.of(
                new Unit(school.code(), school.name(), authority, teaching, school.district()),
                new Unit(
                        school.studentHealthUnit(),
                        school.name() + ", elevhälsa",
                        authority,
                        health,
                        school.district()),
                new Unit(
                        school.medicalUnit(),
                        school.name() + ", skolhälsovård",
                        authority,
                        medical,
                        school.district()));
    }

    private static List<Unit> districtUnits(String district, String name) {
        String authority = committee(district);
        return List.of(
                unit("mottagning-", "Mottagningsenheten ", district, name, authority, Branch.SOCIAL_INVESTIGATION),
                unit("utredning-", "Utredningsenheten ", district, name, authority, Branch.SOCIAL_INVESTIGATION),
                unit("sst-", "Skolsociala teamet ", district, name, authority, Branch.SCHOOL_SOCIAL_TEAM));
    }

    private static Unit unit(
            String prefix, String title, String district, String name, String authority, Branch branch) {
        return new Unit(prefix + district, title + name, authority, branch, district);
    }
}

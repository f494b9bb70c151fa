package se.bryggan.city.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.bryggan.city.seed.Names;
import se.bryggan.city.seed.Seed;

/** Fills every unit with the posts that the main job needs, one log-in each. */
public final class Staffing {

    private final Organisation organisation;
    private final Seed seed;
    private final List<Post> posts = new ArrayList<>();

    private Staffing(Organisation organisation, Seed seed) {
        this.organisation = organisation;
        this.seed = seed;
    }

    /** All posts of the organisation. */
    public static List<Post> of(Organisation organisation, Seed seed) {
        return new Staffing(organisation, seed).fill();
    }

    private List<Post> fill() {
        organisation.schools().forEach(this::school);
        organisation.classes().forEach(this::mentor);
        district(Organisation.NORR);
        district(Organisation.SODER);
        post("bup-samordnare", Role.CHILD_PSYCHIATRY, "bup");
        post("habilitering", Role.HABILITATION, "habilitering");
        organisation.authorities().forEach(this::officers);
        return List.copyOf(posts);
    }

    private void school(School school) {
        post("rektor-" + school.code(), Role.PRINCIPAL, school.code());
        if (!school.preschool()) {
            post("elevhalsa-" + school.code(), Role.STUDENT_HEALTH, school.studentHealthUnit());
            post("skolskoterska-" + school.code(), Role.STUDENT_HEALTH, school.medicalUnit());
        }
    }

    private void mentor(SchoolClass schoolClass) {
        Unit unit = unit(schoolClass.school());
        add(schoolClass.mentor(), Role.MENTOR, unit.authority(), unit.code(), unit.branch(), schoolClass.code());
    }

    private void district(String district) {
        post("mottagning-" + district, Role.RECEPTION, "mottagning-" + district);
        post("utredare-" + district, Role.INVESTIGATOR, "utredning-" + district);
        post("sip-samordnare-" + district, Role.SIP_COORDINATOR, "utredning-" + district);
        post("sst-" + district, Role.SST, "sst-" + district);
        post("antagning-" + district, Role.ADMISSION, "sst-" + district);
    }

    /** Those who look after the ledger of a whole authority. */
    private void officers(Authority authority) {
        officer("dataskyddsombud-", Role.DPO, authority);
        officer("jurist-", Role.LAWYER, authority);
        officer("arkivarie-", Role.ARCHIVIST, authority);
    }

    private void officer(String title, Role role, Authority authority) {
        add(title + authority.code(), role, authority.code(), null, null, null);
    }

    private void post(String login, Role role, String unitCode) {
        Unit unit = unit(unitCode);
        add(login, role, unit.authority(), unit.code(), unit.branch(), null);
    }

    private void add(String login, Role role, String authority, String unit, Branch branch, String schoolClass) {
        Random random = seed.random("staff", login);
        String given = Names.given(random, random.nextBoolean());
        String family = Names.family(random);
        posts.add(new Post(
                login,
                role,
                authority,
                unit,
                branch,
                schoolClass,
                seed.uuid("person", authority, login),
                given,
                family,
                login + "@" + authority + ".test"));
    }

    private Unit unit(String code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

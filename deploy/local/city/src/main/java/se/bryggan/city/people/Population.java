package se.bryggan.city.people;

import java.util.List;
import se.bryggan.city.calendar.Term;
import se.bryggan.city.organisation.Organisation;
import se.bryggan.city.seed.Seed;

/** Everybody who is not staff, as the population register knows them. */
public record Population(List<Child> children, List<Adult> adults, List<Custody> custodies) {

    /** Fills all classes; the same seed, organisation and school year give the same people. */
    public static Population of(Seed seed, Organisation organisation, Term term) {
        return new Enrolling(seed, organisation, term).enrol();
    }
}

package se.bryggan.school.mentors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.school.pupils.Pupils;

/** Finds a pupil for the gate: the own organiser's, at the pupil's unit, with the pupil's mentor. */
@ApplicationScoped
class PupilTargets implements TargetSource<SchoolRef> {

    private final Pupils pupils;
    private final Mentors mentors;

    PupilTargets(Pupils pupils, Mentors mentors) {
        this.pupils = pupils;
        this.mentors = mentors;
    }

    @Override
    public Class<SchoolRef> key() {
        return SchoolRef.class;
    }

    @Override
    public Optional<Target> find(SchoolRef ref) {
        return pupils.find(ref.value())
                .map(pupil -> new Target(
                        "pupil",
                        pupil.schoolRef(),
                        pupil.organiser(),
                        pupil.unit(),
                        mentors.assigned(pupil),
                        pupil.schoolRef()));
    }
}

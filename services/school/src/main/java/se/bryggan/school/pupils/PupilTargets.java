package se.bryggan.school.pupils;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.contracts.SchoolRef;

/** Finds a pupil for the gate: the own organiser's, at the pupil's unit. */
@ApplicationScoped
class PupilTargets implements TargetSource<SchoolRef> {

    private final Pupils pupils;

    PupilTargets(Pupils pupils) {
        this.pupils = pupils;
    }

    @Override
    public Class<SchoolRef> key() {
        return SchoolRef.class;
    }

    @Override
    public Optional<Target> find(SchoolRef ref) {
        return pupils.find(ref.value())
                .map(pupil -> new Target(
                        "pupil", pupil.schoolRef(), pupil.organiser(), pupil.unit(), Set.of(), pupil.schoolRef()));
    }
}

package se.bryggan.referral.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.contracts.SchoolRef;

/** A pupil as target of an act: belongs to the school that the pupil goes to. */
@ApplicationScoped
class PupilTargets implements TargetSource<SchoolRef> {

    private final SchoolView view;

    PupilTargets(SchoolView view) {
        this.view = view;
    }

    @Override
    public Class<SchoolRef> key() {
        return SchoolRef.class;
    }

    @Override
    public Optional<Target> find(SchoolRef pupil) {
        return view.schooling(pupil.value())
                .map(at -> new Target("pupil", at.pupil(), at.school(), at.unit(), Set.of(), at.pupil()));
    }
}

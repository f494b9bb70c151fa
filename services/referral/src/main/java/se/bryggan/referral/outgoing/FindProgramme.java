package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.referral.programme.Fit;

/** Tells which programmes fit a pupil, or that none does and why. */
@ApplicationScoped
class FindProgramme {

    private final Gate gate;
    private final Candidates candidates;

    FindProgramme(Gate gate, Candidates candidates) {
        this.gate = gate;
        this.candidates = candidates;
    }

    @Guarded("referral.find-programme")
    Fit fit(SchoolRef pupil) {
        return candidates.fit(pupil.value(), gate.permit());
    }
}

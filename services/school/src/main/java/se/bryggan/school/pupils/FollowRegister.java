package se.bryggan.school.pupils;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.directory.PupilChanged;

/** Keeps what the register says of pupils; the highest version counts. */
@ApplicationScoped
class FollowRegister {

    private final Pupils pupils;
    private final Gate gate;

    FollowRegister(Pupils pupils, Gate gate) {
        this.pupils = pupils;
        this.gate = gate;
    }

    @Guarded("pupil.keep")
    void keep(PupilChanged pupil) {
        pupils.put(gate.permit(), pupil);
    }
}

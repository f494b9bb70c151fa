package se.bryggan.consent.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.directory.PupilChanged;

/** Keeps what the register says of pupils. */
@ApplicationScoped
class KeepPupil {

    private final Pupils pupils;
    private final Gate gate;

    KeepPupil(Pupils pupils, Gate gate) {
        this.pupils = pupils;
        this.gate = gate;
    }

    @Guarded("pupil.keep")
    void keep(PupilChanged said) {
        pupils.put(gate.permit().controller(), said);
    }
}

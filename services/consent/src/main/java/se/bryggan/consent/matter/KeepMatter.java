package se.bryggan.consent.matter;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;

/** Keeps what is told of matters. */
@ApplicationScoped
class KeepMatter {

    private final Matters matters;

    KeepMatter(Matters matters) {
        this.matters = matters;
    }

    @Guarded("matter.keep")
    void keep(Controller holder, Change change) {
        switch (change) {
            case Change.Stands stands -> matters.put(holder, stands.matter());
            case Change.Ends ends -> matters.end(holder, ends.matter(), ends.at());
            case Change.Answered answered ->
                matters.answered(holder, answered.matter(), answered.unit(), answered.declined());
            case Change.OfNobody nobody -> {
                // Nobody to ask about.
            }
        }
    }
}

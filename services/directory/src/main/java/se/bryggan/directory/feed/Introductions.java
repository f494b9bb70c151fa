package se.bryggan.directory.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;

/** Gives out references. Called as the register ({@link se.bryggan.directory.register.OnBehalf}). */
@ApplicationScoped
public class Introductions {

    private final Announcements announcements;
    private final Gate gate;

    Introductions(Announcements announcements, Gate gate) {
        this.announcements = announcements;
        this.gate = gate;
    }

    /** The person's reference in the sector, new if the sector has none. */
    @Guarded("reference.give")
    public UUID refOf(UUID person, Sector sector) {
        return announcements.introduce(gate.permit(), person, sector);
    }
}

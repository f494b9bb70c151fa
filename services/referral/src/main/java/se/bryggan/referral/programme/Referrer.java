package se.bryggan.referral.programme;

import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Sector;

/** Who may refer to a programme. */
public enum Referrer {
    SCHOOL(Sector.SCHOOL),
    SOCIAL_SERVICES(Sector.SOCIAL);

    private final Sector sector;

    Referrer(Sector sector) {
        this.sector = sector;
    }

    boolean includes(Branch branch) {
        return Sector.of(branch) == sector;
    }
}

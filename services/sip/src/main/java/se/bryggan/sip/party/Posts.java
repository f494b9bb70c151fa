package se.bryggan.sip.party;

import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Sector;

/** Which post of a branch deals with SIP. The directory knows who holds it when something is sent. */
final class Posts {

    private Posts() {}

    /** The role that does the work. */
    static String working(Branch branch) {
        return switch (Sector.of(branch)) {
            case SCHOOL ->
                branch == Branch.SCHOOL || branch == Branch.INDEPENDENT_SCHOOL || branch == Branch.PRESCHOOL
                        ? "principal"
                        : "student-health";
            case SOCIAL -> branch == Branch.SCHOOL_SOCIAL_TEAM ? "sst" : "sip-coordinator";
            case HEALTH -> branch == Branch.HABILITATION ? "habilitation" : "child-psychiatry";
        };
    }

    /** The role that leads; where the roles of the platform name no head, the one that does the work. */
    static String leading(Branch branch) {
        return Sector.of(branch) == Sector.SCHOOL ? "principal" : working(branch);
    }
}

package se.bryggan.casework.sst;

import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** A child whom the teams of an authority may or may not work with. */
public record ChildOfTeam(Controller team, UUID subject) {

    /** The child in the eyes of the authority's school social teams. */
    public static ChildOfTeam at(String authority, UUID subject) {
        return new ChildOfTeam(new Controller(authority, Branch.SCHOOL_SOCIAL_TEAM), subject);
    }
}

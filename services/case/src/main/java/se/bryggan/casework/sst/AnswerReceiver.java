package se.bryggan.casework.sst;

import java.util.UUID;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.Controller;

/** Where a team's answer goes when it may be told: the file of the investigation that asked. */
public interface AnswerReceiver {

    /** Keeps the answer as the investigation's own and uses the permit up; false if it awaits none any more. */
    boolean keep(Controller holder, Permit permit, UUID investigation, String words);
}

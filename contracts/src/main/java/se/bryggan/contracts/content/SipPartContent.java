package se.bryggan.contracts.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.Required;

/** One organisation's part of an established SIP: its actions and the day of follow-up. */
public record SipPartContent(
        UUID sipId,
        UUID planPartId,
        int planVersion,
        Holder mainResponsible,
        List<Action> actions,
        LocalDate followUpOn) {

    public SipPartContent {
        Required.of(sipId, planPartId, mainResponsible, actions, followUpOn);
        actions = List.copyOf(actions);
    }

    /** Need and action in words, the organisation and the post that answer for it, and the day it is done. */
    public record Action(String need, String action, Recipient responsible, String post, LocalDate dueOn) {

        public Action {
            Required.of(need, action, responsible, post, dueOn);
        }
    }
}

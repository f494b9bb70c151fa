package se.bryggan.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;

/** Reaches the row of the other controller, in the same transaction and through that side's own guard. */
@ApplicationScoped
class OtherSide {

    private final CurrentActor current;
    private final ReceiveConsultation receive;
    private final TakeReply reply;

    OtherSide(CurrentActor current, ReceiveConsultation receive, TakeReply reply) {
        this.current = current;
        this.receive = receive;
        this.reply = reply;
    }

    void receives(Consultation asked, String text) {
        at(asked.other().controller(), () -> {
            receive.receive(asked.handover(), asked.other(), asked.own(), text);
            return null;
        });
    }

    void hears(Consultation received, String text) {
        at(received.other().controller(), () -> {
            reply.take(received.handover(), text);
            return null;
        });
    }

    private void at(Controller controller, Callable<Void> work) {
        try {
            current.runAs(Actor.service("referral", controller), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("other side of a consultation", e);
        }
    }
}

package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.notification.delivery.SendMail.Claimed;
import se.bryggan.notification.delivery.SendMail.Result;

/** Takes one mail to the address that its recipient has now. */
@ApplicationScoped
class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);

    private final Recipients recipients;
    private final NeutralMail mail;
    private final PostOffice post;
    private final SendMail send;
    private final CurrentActor current;

    Round(Recipients recipients, NeutralMail mail, PostOffice post, SendMail send, CurrentActor current) {
        this.recipients = recipients;
        this.mail = mail;
        this.post = post;
        this.send = send;
        this.current = current;
    }

    /** Fails, with nothing settled, when the address cannot be asked for. */
    @ActivateRequestContext
    void deliver(Claimed claimed) throws Exception {
        Actor timer = Actor.timer(DeliveryTimer.NAME, claimed.owner());
        current.runAs(timer, () -> {
            send.settle(claimed.owner(), claimed.id(), attempt(claimed));
            return null;
        });
    }

    private Result attempt(Claimed claimed) {
        String address = recipients.of(claimed.letter()).get(claimed.recipient());
        if (address == null) {
            return Result.NOBODY;
        }
        try {
            post.send(
                    claimed.id().value(),
                    address,
                    mail.text(claimed.letter().noticeId(), claimed.letter().due()));
            return Result.SENT;
        } catch (RuntimeException failure) {
            // Its message may name the address.
            LOG.warnf(
                    "mail: delivery %s failed (%s)",
                    claimed.id().value(), failure.getClass().getSimpleName());
            return Result.FAILED;
        }
    }
}

package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.notification.delivery.SendMail.Result;
import se.bryggan.notification.notice.NoticeTimers;

/** Finds out whom one notice goes to now, and takes one mail to the address that its recipient has now. */
@ApplicationScoped
class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);

    private final Recipients recipients;
    private final NeutralMail text;
    private final PostOffice post;
    private final SendNotice notices;
    private final SendMail mails;
    private final CurrentActor current;

    Round(
            Recipients recipients,
            NeutralMail text,
            PostOffice post,
            SendNotice notices,
            SendMail mails,
            CurrentActor current) {
        this.recipients = recipients;
        this.text = text;
        this.post = post;
        this.notices = notices;
        this.mails = mails;
        this.current = current;
    }

    @ActivateRequestContext
    void address(SendNotice.Claimed claimed) throws Exception {
        as(NoticeTimers.SEND, claimed.owner(), () -> recipients
                .of(claimed.letter())
                .map(Map::keySet)
                .ifPresentOrElse(
                        found -> notices.queue(claimed.owner(), claimed.id(), found),
                        () -> notices.putOff(claimed.owner(), claimed.id())));
    }

    @ActivateRequestContext
    void deliver(SendMail.Claimed claimed) throws Exception {
        as(DeliveryTimer.NAME, claimed.owner(), () -> recipients
                .of(claimed.letter())
                .ifPresentOrElse(
                        found -> mails.settle(
                                claimed.owner(), claimed.id(), attempt(claimed, found.get(claimed.recipient()))),
                        () -> mails.putOff(claimed.owner(), claimed.id())));
    }

    private void as(String timer, Controller owner, Runnable errand) throws Exception {
        current.runAs(Actor.timer(timer, owner), () -> {
            errand.run();
            return null;
        });
    }

    private Result attempt(SendMail.Claimed claimed, String address) {
        if (address == null) {
            return Result.NOBODY;
        }
        try {
            post.send(
                    claimed.id().value(),
                    address,
                    text.text(claimed.letter().noticeId(), claimed.letter().due()));
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

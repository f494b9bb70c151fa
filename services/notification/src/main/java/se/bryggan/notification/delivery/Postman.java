package se.bryggan.notification.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import se.bryggan.notification.delivery.SendMail.Claimed;

/** Sends claimed mails, a few side by side, while timers go on and no transaction is open. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int BAGS = 4;

    private final Round round;
    private final ExecutorService bags = Executors.newFixedThreadPool(
            BAGS, Thread.ofPlatform().daemon().name("mail-", 0).factory());

    Postman(Round round) {
        this.round = round;
    }

    void claimed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Claimed mail) {
        bags.execute(() -> deliver(mail));
    }

    /** What ends without having been settled is tried again when its lease is over. */
    private void deliver(Claimed mail) {
        try {
            round.deliver(mail);
        } catch (Exception failure) {
            // Its message may name the address.
            LOG.warnf(
                    "mail: delivery %s not settled (%s)",
                    mail.id().value(), failure.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void stop() {
        bags.shutdownNow();
    }
}

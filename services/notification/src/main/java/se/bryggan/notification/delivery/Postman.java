package se.bryggan.notification.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Addresses claimed notices and sends claimed mails, a few side by side, while timers go on and no transaction is open. */
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

    void claimed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SendNotice.Claimed notice) {
        bags.execute(() -> run(notice.id().value(), () -> round.address(notice)));
    }

    void claimed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SendMail.Claimed mail) {
        bags.execute(() -> run(mail.id().value(), () -> round.deliver(mail)));
    }

    /** What ends without having been settled is tried again when its lease is over. */
    private void run(UUID id, Errand errand) {
        try {
            errand.run();
        } catch (Exception failure) {
            // Its message may name the address.
            LOG.warnf("mail: %s not settled (%s)", id, failure.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void stop() {
        bags.shutdownNow();
    }

    /** What is done with a claimed notice or mail. */
    private interface Errand {
        void run() throws Exception;
    }
}

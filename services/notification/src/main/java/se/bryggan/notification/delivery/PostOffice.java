package se.bryggan.notification.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * Hands a mail to the SMTP server. Not tried again here: an answer that was lost may be that of a mail that was sent.
 * While the server is away the circuit is open, and the attempts of that time fail at once.
 */
@ApplicationScoped
class PostOffice {

    private final Mailer mailer;

    PostOffice(Mailer mailer) {
        this.mailer = mailer;
    }

    /** The delivery's id is the message's id, so that a mail that is sent twice after a crash is known as one. */
    @Timeout(value = 15, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 20, delayUnit = ChronoUnit.SECONDS)
    void send(UUID deliveryId, String address, String text) {
        mailer.send(Mail.withText(address, NeutralMail.SUBJECT, text)
                .addHeader("Message-ID", "<" + deliveryId + "@bryggan.invalid>")
                .addHeader("Auto-Submitted", "auto-generated"));
    }
}

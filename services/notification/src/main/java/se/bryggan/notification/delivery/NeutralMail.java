package se.bryggan.notification.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The text of every e-mail, the same in all sectors but for the link and the date: whoever sees it over a shoulder learns
 * neither what it is about nor which authority wrote it.
 */
@ApplicationScoped
class NeutralMail {

    static final String SUBJECT = "Ett ärende väntar på dig";

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final URI links;

    NeutralMail(@ConfigProperty(name = "bryggan.links.base") URI links) {
        this.links = links;
    }

    String text(UUID noticeId, Instant due) {
        URI link = links.resolve("/v1/notices/" + noticeId);
        return Templates.notice(
                        link.toString(), LocalDate.ofInstant(due, STOCKHOLM).toString())
                .render();
    }

    /** The texts, in {@code templates/NeutralMail}. */
    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance notice(String link, String readBy);
    }
}

package se.bryggan.e2e;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;

/**
 * What the SMTP server has taken in. A sender that dies between the server's yes and its own commit sends the mail
 * again, which is lawful: both copies carry the delivery's id as their Message-ID, so that whoever gets them shows one.
 */
final class Mails {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI messages;

    Mails(int port) {
        this.messages = URI.create("http://127.0.0.1:" + port + "/messages");
    }

    /** Copies count once. */
    Set<Mail> different() {
        try (InputStream all = messages.toURL().openStream()) {
            return JSON.readTree(all).valueStream().map(Mail::of).collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One notice, named by its link, to one addressee. */
    record Mail(String id, String to, String link) {
        private static Mail of(JsonNode mail) {
            return new Mail(
                    mail.path("id").asText(),
                    mail.path("to").asText(),
                    mail.path("link").asText());
        }

        String noticeAndAddressee() {
            return link + " " + to;
        }
    }
}

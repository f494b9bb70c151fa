package se.bryggan.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One e-mail as it was sent.
 *
 * @param id the Message-ID: a mail that was sent again has the one it had
 * @param body the plain text
 * @param link the first address in the text, or null
 */
record CaughtMail(String id, String to, String from, String subject, Instant sent, String body, String link) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    static CaughtMail of(MimeMessage message) {
        try {
            String body = text(message.getContent());
            Matcher link = LINK.matcher(body);
            Date sent = message.getSentDate();
            return new CaughtMail(
                    message.getMessageID(),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    addresses(message.getFrom()),
                    message.getSubject(),
                    sent == null ? null : sent.toInstant(),
                    body,
                    link.find() ? link.group() : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String addresses(jakarta.mail.Address[] addresses) {
        return addresses == null ? "" : jakarta.mail.internet.InternetAddress.toString(addresses);
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) {
            return content.toString().replace("\r\n", "\n").strip();
        }
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
                return text(part.getContent());
            }
        }
        return "";
    }
}

package se.bryggan.notification.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import se.bryggan.notification.notice.Addressee;
import se.bryggan.notification.notice.Outgoing.Letter;

/** Resolves whom a notice goes to, at the moment of sending: posts change hands, custody and protection change. */
@ApplicationScoped
class Recipients {

    private static final Logger LOG = Logger.getLogger(Recipients.class);
    private static final int NOT_FOUND = 404;

    private final DirectoryContacts directory;
    private final Counter putOff;

    Recipients(@RestClient DirectoryContacts directory, MeterRegistry meters) {
        this.directory = directory;
        this.putOff = meters.counter("notification_put_off_total");
    }

    /**
     * The addresses of now, by a key that is of use for this notice only: none of them when nobody may be written to,
     * and no answer when the directory gives none.
     */
    Optional<Map<String, String>> of(Letter letter) {
        try {
            return Optional.of(addresses(letter.addressee()).stream()
                    .collect(Collectors.toMap(
                            address -> key(letter, address), address -> address, (one, same) -> one, TreeMap::new)));
        } catch (RuntimeException failure) {
            putOff.increment();
            LOG.warnf(
                    "mail: recipients of notice %s not found out (%s)",
                    letter.noticeId(), failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Set<String> addresses(Addressee addressee) {
        return addressee.person() == null ? ofPost(addressee) : ofPerson(addressee);
    }

    private Set<String> ofPost(Addressee addressee) {
        return directory.posts(addressee.unit(), addressee.role()).posts().stream()
                .filter(post -> addressee.group() == null || addressee.group().equals(post.group()))
                .map(DirectoryContacts.Post::email)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> ofPerson(Addressee addressee) {
        try {
            return Set.of(
                    directory.contact(addressee.person(), addressee.sector()).email());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Set.of();
            }
            throw refused;
        }
    }

    private static String key(Letter letter, String address) {
        try {
            byte[] text = (letter.noticeId() + " " + address).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

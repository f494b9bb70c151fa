package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.notification.notice.Addressee;
import se.bryggan.notification.notice.Outgoing.Letter;

/** Resolves whom a notice goes to, at the moment of sending: posts change hands, custody and protection change. */
@ApplicationScoped
class Recipients {

    private static final int NOT_FOUND = 404;

    private final DirectoryContacts directory;

    Recipients(@RestClient DirectoryContacts directory) {
        this.directory = directory;
    }

    /** The addresses of now, by a key that is of use for this notice only. Empty when nobody may be written to. */
    Map<String, String> of(Letter letter) {
        return addresses(letter.addressee()).stream()
                .collect(Collectors.toMap(
                        address -> key(letter, address), address -> address, (one, same) -> one, TreeMap::new));
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

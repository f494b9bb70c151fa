package se.bryggan.boundary.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.bryggan.boundary.ledger.proof.CanonicalJson;

/**
 * Where heads leave the installation: a file that is only added to, for whoever keeps them elsewhere.
 *
 * <p>A head tells how many rows a ledger has and nothing about any of them. In production the file lies on storage that
 * can be written once, or is shipped away line by line; what {@code verify-ledger} calls anchors is made of it.
 * Heads stand in it in order and without a gap; a head may stand there twice.
 */
@ApplicationScoped
class HeadLog {

    private static final Logger LOG = Logger.getLogger(HeadLog.class);

    private final Optional<Path> file;
    private final String service;
    private final Map<String, Long> newest = new HashMap<>();
    private boolean read;

    HeadLog(
            @ConfigProperty(name = "bryggan.ledger.heads-file") Optional<Path> file,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.file = file;
        this.service = service;
    }

    boolean isThere() {
        return file.isPresent();
    }

    /** The number of the authority's newest head in the file, 0 if none of this service's ledger stands there. */
    synchronized long newest(String authority) {
        if (!read) {
            file.filter(Files::exists).ifPresent(this::read);
            read = true;
        }
        return newest.getOrDefault(authority, 0L);
    }

    /** Adds heads that follow the newest, in order. */
    synchronized void keep(String authority, List<SealTables.Numbered> heads) {
        for (SealTables.Numbered head : heads) {
            try {
                Files.writeString(
                        file.orElseThrow(), head.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException("ledger heads", e);
            }
            newest.put(authority, head.number());
        }
    }

    private void read(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            lines.filter(line -> !line.isBlank()).forEach(this::note);
        } catch (IOException e) {
            throw new UncheckedIOException("ledger heads", e);
        }
    }

    private void note(String line) {
        try {
            JsonNode head = CanonicalJson.read(line).path("head");
            if (head.path("service").asText().equals(service)) {
                newest.merge(
                        head.path("authority").asText(), head.path("number").asLong(), Math::max);
            }
        } catch (JsonProcessingException broken) {
            // Written by halves, for a person to mend; the head is not counted as kept, and is written again.
            LOG.warn("ledger heads: a broken line in the file");
        }
    }
}

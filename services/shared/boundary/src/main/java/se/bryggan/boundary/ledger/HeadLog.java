package se.bryggan.boundary.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.ledger.proof.Head;

/**
 * Where heads leave the installation: a file that is only added to, for whoever keeps them elsewhere.
 *
 * <p>A head tells how many rows a ledger has and nothing about any of them. In production the file lies on storage that
 * can be written once, or is shipped away line by line; what {@code verify-ledger} calls anchors is made of it.
 */
@ApplicationScoped
class HeadLog {

    private final Optional<Path> file;

    HeadLog(@ConfigProperty(name = "bryggan.ledger.heads-file") Optional<Path> file) {
        this.file = file;
    }

    void keep(Head head) {
        file.ifPresent(path -> {
            try {
                Files.writeString(path, head.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException("ledger heads", e);
            }
        });
    }
}

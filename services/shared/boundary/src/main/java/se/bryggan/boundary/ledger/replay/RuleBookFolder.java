package se.bryggan.boundary.ledger.replay;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import se.bryggan.boundary.disclosure.RuleBook;

/** A rule book that stands in a folder: a draft, or one of another time. */
final class RuleBookFolder {

    private RuleBookFolder() {}

    /** Fails as {@link RuleBook#load(RuleBook.Files)}. */
    static RuleBook load(Path folder) {
        return RuleBook.load(name -> {
            try {
                return Files.newInputStream(folder.resolve(name));
            } catch (NoSuchFileException e) {
                return null;
            }
        });
    }
}

package se.bryggan.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things of the project lie, whatever module a test runs in. */
final class Project {

    private Project() {}

    /** A file or folder named from the project's root; fails with what to do when it is not there. */
    static Path find(String relative, String hint) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve(relative);
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new IllegalStateException(relative + " is not there: " + hint);
    }
}

package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A foreign component's folder, kept apart from builds so that a rebuild neither restarts nor breaks it. */
record ComponentCopy(Path source, Path components) {
    Path path() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(source)) {
            all = walk.sorted().toList();
        }
        // Versions stand in the names of the jars.
        String version = Integer.toHexString(all.stream()
                .map(source::relativize)
                .map(Path::toString)
                .toList()
                .hashCode());
        Path target = components.resolve(source.getFileName() + "-" + version);
        if (!Files.exists(target)) {
            Path half = target.resolveSibling(target.getFileName() + ".half");
            Folders.delete(half);
            Files.createDirectories(components);
            for (Path path : all) {
                Files.copy(path, half.resolve(source.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }
}

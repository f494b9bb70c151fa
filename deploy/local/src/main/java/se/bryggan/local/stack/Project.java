package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folders of one clone: where its sources lie, where its staged build lies, and where the stack may write. Nothing
 * outside {@code .local} is ever written.
 *
 * @param root the clone
 * @param app the staged build that this command belongs to
 */
public record Project(Path root, Path app) {
    public static Project ofSystemProperties() {
        return new Project(Path.of(required("bryggan.root")), Path.of(required("bryggan.app")));
    }

    private static String required(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw StackFailure.cannotRun("start this through ./bryggan (" + name + " is not set)");
        }
        return value;
    }

    public Path local() {
        return root.resolve(".local");
    }

    /** Data that {@code down} keeps and {@code down --wipe} deletes. */
    public Path data() {
        return local().resolve("data");
    }

    /** Unpacked foreign components; they outlive builds and wipes. */
    public Path components() {
        return local().resolve("components");
    }

    /** The unpacked component of this name and of the version that the staged build brings, copied the first time. */
    public Path component(String name) throws IOException {
        return new ComponentCopy(app.resolve(name), components()).path();
    }

    public Path log(String name) {
        return made("log").resolve(name);
    }

    /** Text of a relative or absolute path as a person at the root of the clone would write it. */
    public String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }

    /** Deletes staged builds that nothing runs from any more. */
    void deleteOtherBuilds() throws IOException {
        try (Stream<Path> builds = Files.list(app.getParent())) {
            for (Path other : builds.filter(build -> !build.equals(app)).toList()) {
                Folders.delete(other);
            }
        }
    }

    Path run() {
        return made("run");
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(local().resolve(name));
        } catch (IOException e) {
            throw StackFailure.cannotRun("cannot write to " + local() + ": " + e.getMessage());
        }
    }
}

package se.bryggan.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of {@code ./bryggan} in a folder with a space and other letters than English ones. */
record LauncherCopy(Path folder, Path root) {
    static LauncherCopy in(Path folder) throws IOException {
        Path root = Files.createDirectories(folder.resolve("min katalog åäö"));
        Path file = Files.copy(Path.of("../../bryggan"), root.resolve("bryggan"));
        assertTrue(file.toFile().setExecutable(true));
        return new LauncherCopy(folder, root);
    }

    Path file() {
        return root.resolve("bryggan");
    }

    Path local(String name) {
        return root.resolve(".local").resolve(name);
    }

    /** Puts a script in the place of Maven, and sources for it that are empty. */
    void fakeMaven(String script) throws IOException {
        for (String folderOfSources : List.of(".mvn", "contracts", "services", "deploy")) {
            Files.createDirectories(root.resolve(folderOfSources));
        }
        Files.writeString(root.resolve("pom.xml"), "");
        program(root, "mvnw", script);
    }

    static void program(Path folder, String name, String script) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return runBehind(List.of(), arguments);
    }

    /** {@code before} stands before the launcher on the command line, as {@code env NAME=value}. */
    Run runBehind(List<String> before, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(file().toString());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Run(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    record Run(int exit, String out, String err) {}
}

package se.bryggan.local.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Launch;
import se.bryggan.local.stack.StackFailure;

/** Lays out the broker's data folder once, with the one log-in that it cannot do without. */
record Storage(Path libraries, Path data, Secrets secrets) {
    void formatOnce(Path properties, String adminPassword) throws IOException, InterruptedException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        // The command holds a password, so it is read from a file that only its owner can read.
        String arguments = List.of(
                        "-Xmx128m",
                        "-cp",
                        libraries + "/*",
                        "kafka.tools.StorageTool",
                        "format",
                        "--config",
                        properties.toString(),
                        "--cluster-id",
                        org.apache.kafka.common.Uuid.randomUuid().toString(),
                        "--add-scram",
                        ScramLogIn.MECHANISM + "=[name=" + BrokerFiles.ADMIN + ",password=" + adminPassword + "]")
                .stream()
                .map(argument -> "\"" + argument.replace("\\", "\\\\") + "\"")
                .collect(Collectors.joining("\n"));
        Path file = secrets.write("kafka-format.arguments", arguments);
        Process format = new ProcessBuilder(Launch.java(), "@" + file)
                .redirectErrorStream(true)
                .start();
        String output = new String(format.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(file);
        if (format.waitFor() != 0) {
            throw new StackFailure("kafka: its storage could not be formatted: " + output.strip());
        }
    }
}

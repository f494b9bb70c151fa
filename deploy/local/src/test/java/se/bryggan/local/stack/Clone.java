package se.bryggan.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A clone of its own in a folder with a space and other letters than English ones. */
public final class Clone {
    private Clone() {}

    /** The given port keys get free ports. */
    public static Project in(Path folder, String... portKeys) throws IOException {
        Path root = folder.resolve("min katalog åäö");
        Path ports = root.resolve("deploy/local/ports.properties");
        Files.createDirectories(ports.getParent());
        Files.writeString(
                ports,
                List.of(portKeys).stream()
                        .map(key -> key + "=" + freePort() + "\n")
                        .collect(Collectors.joining()));
        Path app = Files.createDirectories(root.resolve(".local/app/build"));
        return new Project(root, app);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package se.bryggan.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** The ports of the stack by key: {@code deploy/local/ports.properties}, overruled by {@code .local/ports.properties}. */
public final class Ports {
    private final Properties numbers = new Properties();

    private Ports() {}

    public static Ports of(Project project) {
        Ports ports = new Ports();
        ports.read(project.root().resolve("deploy/local/ports.properties"));
        Path own = project.local().resolve("ports.properties");
        if (Files.exists(own)) {
            ports.read(own);
        }
        ports.requireDifferent();
        return ports;
    }

    private void requireDifferent() {
        Map<String, String> keys = new HashMap<>();
        for (String key : new TreeSet<>(numbers.stringPropertyNames())) {
            String number = numbers.getProperty(key).strip();
            String other = keys.putIfAbsent(number, key);
            if (other != null) {
                throw StackFailure.cannotRun("port " + number + " stands behind both '" + other + "=' and '" + key
                        + "='. Give each its own in .local/ports.properties");
            }
        }
    }

    private void read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            numbers.load(in);
        } catch (IOException e) {
            throw StackFailure.cannotRun("cannot read the ports in " + file + ": " + e.getMessage());
        }
    }

    public Port of(String key) {
        String number = numbers.getProperty(key, "").strip();
        if (!number.matches("[0-9]{1,5}") || Integer.parseInt(number) > 65535) {
            throw StackFailure.cannotRun("there must be a port number behind '" + key
                    + "=' in .local/ports.properties or deploy/local/ports.properties");
        }
        return new Port(key, Integer.parseInt(number));
    }

    /** One port of 127.0.0.1 and the key that it is changed by. */
    public record Port(String key, int number) {
        boolean isFree() {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
                return true;
            } catch (IOException e) {
                return false;
            }
        }

        /** Fails with the line to read when another program holds the port. */
        void requireFree(String component) {
            if (!isFree()) {
                throw StackFailure.cannotRun("port " + number + ", which " + component
                        + " needs, is taken by another program (another clone's stack?). Stop it, or put another"
                        + " number behind '" + key + "=' in .local/ports.properties");
            }
        }
    }
}

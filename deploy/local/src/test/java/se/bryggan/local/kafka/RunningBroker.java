package se.bryggan.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Launch;

/** A real broker on random ports, with the log-ins, topics and access rows of the contracts. */
final class RunningBroker implements AutoCloseable {
    private static final Path LIBRARIES =
            Path.of("components/kafka/target/libs").toAbsolutePath();
    private static final Duration START = Duration.ofSeconds(60);

    private final Path log;
    private final Secrets secrets;
    private final int port = freePort();
    private final Process process;

    RunningBroker(Path folder, AccessPlan plan) throws Exception {
        if (!Files.exists(LIBRARIES)) {
            throw new IllegalStateException("no broker in " + LIBRARIES + ": run ./mvnw package once at the root");
        }
        this.log = folder.resolve("broker.log");
        this.secrets = new Secrets(folder.resolve("secrets"));
        this.process = start(folder.resolve("data"));
        try (Admin admin = Admin.create(configuration(BrokerFiles.ADMIN))) {
            awaitNode(admin);
            new PlanInForce(admin, plan).apply(this::passwordOf);
        }
    }

    private Process start(Path data) throws IOException, InterruptedException {
        String password = passwordOf(BrokerFiles.ADMIN);
        ByteArrayOutputStream settings = new ByteArrayOutputStream();
        new BrokerFiles(data, port, freePort(), password).properties().store(settings, null);
        Path properties = secrets.write("kafka.properties", settings.toString(StandardCharsets.ISO_8859_1));
        new Storage(LIBRARIES, data, secrets).formatOnce(properties, password);
        List<String> command = new ArrayList<>(Launch.java(256));
        command.addAll(List.of("-cp", LIBRARIES + "/*", "kafka.Kafka", properties.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private void awaitNode(Admin admin) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                admin.describeCluster().nodes().get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException notYet) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new IllegalStateException("the broker did not start, see " + log);
                }
            }
        }
    }

    Map<String, Object> configuration(String principal) {
        return new HashMap<>(new ScramLogIn(principal, passwordOf(principal)).configuration(port));
    }

    private String passwordOf(String principal) {
        return secrets.password("kafka-" + principal);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}

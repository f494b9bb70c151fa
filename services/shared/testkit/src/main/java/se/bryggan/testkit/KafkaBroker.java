package se.bryggan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/** A real broker (KRaft, one node) as a process of its own, from the libraries laid out by the build. */
public final class KafkaBroker implements AutoCloseable {
    private final Path folder;
    private final int port;
    private Process process;

    private KafkaBroker(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts it on a free port and returns when it takes connections. No topic is made by itself. */
    public static KafkaBroker start() {
        try {
            Path folder = Files.createTempDirectory("bryggan-kafka");
            List<Integer> ports = FreePorts.take(2);
            writeSettings(folder, ports.get(0), ports.get(1));
            var broker = new KafkaBroker(folder, ports.get(0));
            broker.run();
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka", e);
        }
    }

    /** What a service needs to know, by the names that deployment uses. */
    public Map<String, String> config() {
        return Map.of("kafka.bootstrap.servers", "127.0.0.1:" + port);
    }

    /** What a Kafka client needs to know. */
    Map<String, Object> clientSettings() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(folder);
    }

    private void run() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        libs() + "/*" + System.getProperty("path.separator") + ownClasses(),
                        BrokerMain.class.getName(),
                        folder.resolve("server.properties").toString(),
                        Uuid.randomUuid().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile())
                .start();
        Watchdog.over(process.pid(), "KILL");
    }

    private static Path libs() {
        String given = System.getProperty("bryggan.kafka.libs");
        return given == null
                ? Project.find(
                        "deploy/local/components/kafka/target/libs",
                        "run `./mvnw package -pl deploy/local/components/kafka` first, or set -Dbryggan.kafka.libs")
                : Path.of(given);
    }

    /** The folder or jar that {@link BrokerMain} was loaded from. */
    private static String ownClasses() {
        try {
            return Path.of(KafkaBroker.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writeSettings(Path folder, int port, int controllerPort) throws IOException {
        Properties all = new Properties();
        all.setProperty("process.roles", "broker,controller");
        all.setProperty("node.id", "1");
        all.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.setProperty("listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        all.setProperty("advertised.listeners", "CLIENT://127.0.0.1:" + port);
        all.setProperty("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.setProperty("controller.listener.names", "CONTROLLER");
        all.setProperty("inter.broker.listener.name", "CLIENT");
        all.setProperty("auto.create.topics.enable", "false");
        for (String single : List.of(
                "default.replication.factor",
                "offsets.topic.replication.factor",
                "offsets.topic.num.partitions",
                "transaction.state.log.replication.factor",
                "transaction.state.log.min.isr",
                "transaction.state.log.num.partitions",
                "share.coordinator.state.topic.replication.factor",
                "share.coordinator.state.topic.min.isr")) {
            all.setProperty(single, "1");
        }
        all.setProperty("group.initial.rebalance.delay.ms", "0");
        all.setProperty("log.index.size.max.bytes", String.valueOf(1 << 20));
        all.setProperty("log.cleaner.enable", "false");
        all.setProperty("log.dirs", folder.resolve("data").toString());
        try (var out = Files.newBufferedWriter(folder.resolve("server.properties"))) {
            all.store(out, null);
        }
    }
}

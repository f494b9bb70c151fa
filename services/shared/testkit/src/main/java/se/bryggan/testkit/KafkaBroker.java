package se.bryggan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real broker (KRaft, one node) as a process of its own, from the libraries laid out by the build. */
public final class KafkaBroker implements AutoCloseable {
    private static final String CLUSTER = "cluster-id";

    private final Path folder;
    private final int port;

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
            Files.writeString(folder.resolve(CLUSTER), Uuid.randomUuid().toString());
            var broker = new KafkaBroker(folder, ports.get(0));
            broker.run();
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka", e);
        }
    }

    /** The broker that the service under test uses, for tests in which it dies. */
    public static KafkaBroker underTest() {
        var config = ConfigProvider.getConfig();
        String address = config.getValue("kafka.bootstrap.servers", String.class);
        return new KafkaBroker(
                Path.of(config.getValue("bryggan.testkit.kafka.folder", String.class)),
                Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
    }

    /** What a service needs to know, by the names that deployment uses. */
    public Map<String, String> config() {
        return Map.of(
                "kafka.bootstrap.servers", "127.0.0.1:" + port, "bryggan.testkit.kafka.folder", folder.toString());
    }

    /** What a Kafka client needs to know. */
    Map<String, Object> clientSettings() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + port);
    }

    /** Ends it as an operating system does that has no memory left: at once, nothing flushed. */
    public void kill() {
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(pidFile())))
                    .filter(ProcessHandle::destroyForcibly)
                    .ifPresent(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again on the same port with what it had on disk. Does not wait until it takes connections. */
    public void run() {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xms64m",
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            libs() + "/*" + System.getProperty("path.separator") + ownClasses(),
                            BrokerMain.class.getName(),
                            folder.resolve("server.properties").toString(),
                            Files.readString(folder.resolve(CLUSTER)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("broker.log").toFile()))
                    .start();
            Files.writeString(pidFile(), Long.toString(process.pid()));
            Watchdog.over(process.pid(), "KILL");
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka", e);
        }
    }

    @Override
    public void close() {
        kill();
        Folders.delete(folder);
    }

    private Path pidFile() {
        return folder.resolve("pid");
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

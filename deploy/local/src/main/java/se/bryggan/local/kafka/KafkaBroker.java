package se.bryggan.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Launch;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;

/** A real broker, in a process of its own with libraries of its own. */
public final class KafkaBroker implements Component {
    private final Project project;
    private final Secrets secrets;
    private final Ports.Port port;
    private final Ports.Port controllerPort;

    public KafkaBroker(Project project, Ports ports, Secrets secrets) {
        this.project = project;
        this.secrets = secrets;
        this.port = ports.of("kafka");
        this.controllerPort = ports.of("kafka.controller");
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Ports.Port> ports() {
        return List.of(port, controllerPort);
    }

    /** It closes its logs first; killed, it would read them all through at the next start. */
    @Override
    public Duration grace() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Launch prepare(Progress progress) throws IOException, InterruptedException {
        Path libraries = project.component(name());
        Path data = project.data().resolve(name());
        String password = secrets.password("kafka-admin");
        Properties settings = new BrokerFiles(data, port.number(), controllerPort.number(), password).properties();
        Path properties = secrets.write("kafka.properties", escaped(settings));
        new Storage(libraries, data, secrets).formatOnce(properties, password);
        List<String> command = new ArrayList<>(Launch.java(256));
        command.addAll(List.of(
                "-Dbryggan.log=" + project.log("kafka.log"),
                "-Dlog4j2.configurationFile=" + project.root().resolve("deploy/local/kafka-log4j2.xml"),
                "-cp",
                libraries + "/*",
                "kafka.Kafka",
                properties.toString()));
        return Launch.of(command, Map.of("BRYGGAN_SETTINGS", Integer.toHexString(settings.hashCode())));
    }

    /** The broker reads its settings as Latin-1, so other letters in a path must be escaped. */
    private static String escaped(Properties settings) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        settings.store(text, null);
        return text.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean ready() throws Exception {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        }
    }

    @Override
    public void settle() throws Exception {
        try (Admin admin = admin()) {
            AccessPlan plan = AccessPlan.load(project.root().resolve("contracts"));
            new PlanInForce(admin, plan).apply(KafkaBroker.this::passwordOf);
        }
    }

    private String passwordOf(String principal) {
        return secrets.password("kafka-" + principal);
    }

    private Admin admin() {
        Map<String, Object> configuration = new HashMap<>(
                new ScramLogIn(BrokerFiles.ADMIN, secrets.password("kafka-admin")).configuration(port.number()));
        configuration.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5000);
        configuration.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
        return Admin.create(configuration);
    }
}

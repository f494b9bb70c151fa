package se.bryggan.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Folders;
import se.bryggan.local.stack.Launch;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;
import se.bryggan.local.stack.StackFailure;

/** A real PostgreSQL, in processes of its own, that flushes what it commits. */
public final class PostgresServer implements Component {
    private static final String ADMIN = "postgres";

    private final Project project;
    private final Secrets secrets;
    private final Ports.Port port;
    private final List<String> databases;

    public PostgresServer(Project project, Ports ports, Secrets secrets, List<String> databases) {
        this.project = project;
        this.secrets = secrets;
        this.port = ports.of("postgres");
        this.databases = databases;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Ports.Port> ports() {
        return List.of(port);
    }

    /** Ends sessions at once but writes everything out; TERM would wait for every client. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    /** It writes out what it holds in memory first; killed, it would make good for that at the next start. */
    @Override
    public Duration grace() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Launch prepare(Progress progress) throws IOException, InterruptedException {
        Path programs = new Binaries(project.components()).unpackOnce().resolve("bin");
        Path data = project.data().resolve(name());
        if (!Files.exists(data)) {
            initialise(programs, data);
        }
        List<String> command = asOrdinaryUser(programs.resolve("postgres").toString());
        command.addAll(List.of("-D", data.toString(), "-p", String.valueOf(port.number())));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return Launch.of(command, Map.of());
    }

    private List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "jit=off",
                // One file for each day of the week. Terse: a refused row must not leave its content in a log.
                "logging_collector=on",
                "log_directory=" + project.log(""),
                "log_filename=postgres-%a.log",
                "log_truncate_on_rotation=on",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic");
    }

    private void initialise(Path programs, Path data) throws IOException, InterruptedException {
        Path half = data.resolveSibling("postgres.half");
        Folders.delete(half);
        Files.createDirectories(data.getParent());
        List<String> command = asOrdinaryUser(programs.resolve("initdb").toString());
        command.addAll(List.of("-D", half.toString(), "-U", ADMIN, "-A", "scram-sha-256", "-E", "UTF8"));
        command.addAll(List.of("--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.addAll(List.of(
                "--no-instructions",
                "--pwfile",
                secrets.passwordFile("postgres-admin").toString()));
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw new StackFailure("postgres: its data folder could not be made: " + output.strip());
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody. */
    private static List<String> asOrdinaryUser(String program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            Process probe = new ProcessBuilder("unshare", "-U", "true").start();
            if (probe.waitFor() != 0) {
                throw StackFailure.cannotRun("PostgreSQL refuses to run as root, and this machine lets root make no"
                        + " user namespace. Run ./bryggan as an ordinary user");
            }
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program);
        return command;
    }

    @Override
    public boolean ready() throws SQLException {
        try (Connection connection = connect(ADMIN)) {
            return connection.isValid(5);
        }
    }

    @Override
    public void settle() throws SQLException {
        for (String database : databases) {
            String owner = secrets.password("postgres-" + database + "-owner");
            String app = secrets.password("postgres-" + database + "-app");
            ServiceDatabase made = new ServiceDatabase(database, owner, app);
            try (Connection connection = connect(ADMIN)) {
                made.create(connection);
            }
            try (Connection connection = connect(database)) {
                made.fence(connection);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        String url =
                "jdbc:postgresql://127.0.0.1:" + port.number() + "/" + database + "?connectTimeout=5&socketTimeout=30";
        return DriverManager.getConnection(url, ADMIN, secrets.password("postgres-admin"));
    }
}

package se.bryggan.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.bryggan.city.City;
import se.bryggan.local.city.LocalCity;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Folders;
import se.bryggan.local.stack.Http;
import se.bryggan.local.stack.Launch;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;
import se.bryggan.local.stack.StackFailure;

/** A real Keycloak with the realm {@code bryggan}; a realm that has changed is imported into a new database. */
public final class KeycloakServer implements Component {
    private final Project project;
    private final Secrets secrets;
    private final Ports.Port port;
    private final List<String> services;
    private final LocalCity localCity;

    public KeycloakServer(Project project, Ports ports, Secrets secrets, List<String> services, LocalCity localCity) {
        this.project = project;
        this.secrets = secrets;
        this.port = ports.of("keycloak");
        this.services = services;
        this.localCity = localCity;
    }

    /** The address of the realm, which is also the issuer of its tokens. */
    public static String realmUrl(Ports ports) {
        return "http://127.0.0.1:" + ports.of("keycloak").number() + "/realms/" + Realm.NAME;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Ports.Port> ports() {
        return List.of(port);
    }

    @Override
    public Duration deadline() {
        return Duration.ofMinutes(4);
    }

    @Override
    public Launch prepare(Progress progress) throws IOException, InterruptedException {
        Path home = project.component(name());
        buildOnce(home, progress);
        String realm = realm();
        secrets.writeTo(home.resolve("data/import/bryggan-realm.json"), realm);
        List<String> command = command(home, 384);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port.number(),
                "--hostname=http://127.0.0.1:" + port.number(),
                "--db-url=jdbc:h2:file:" + database(realm) + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--log=file",
                "--log-file=" + project.log("keycloak.log")));
        Map<String, String> administrator = new HashMap<>();
        administrator.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        administrator.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak-admin"));
        return Launch.of(command, administrator);
    }

    private String realm() throws IOException {
        City city = localCity.city();
        List<Login> logins = CityLogins.of(city);
        DemoLogins passwords = new DemoLogins(secrets.password("demo-logins"));
        secrets.writeTo(project.local().resolve("demo-logins"), passwords.file(logins));
        Realm realm = new Realm(services);
        Programs.addTo(realm, secrets, services, city);
        logins.forEach(login -> realm.person(login, passwords.password(login.name())));
        return realm.json();
    }

    /** Keycloak imports a realm only once, so each version of it has a database of its own. */
    private Path database(String realm) {
        return databases().resolve(Integer.toHexString(realm.hashCode())).resolve("db");
    }

    private Path databases() {
        return project.data().resolve(name());
    }

    /** Keycloak fixes its options at build time; done once for each version, it halves every start. */
    private void buildOnce(Path home, Progress progress) throws IOException, InterruptedException {
        Path built = home.resolve("bryggan-built");
        if (Files.exists(built)) {
            return;
        }
        progress.say(name(), "is built once, this takes about a minute");
        List<String> command = command(home, 768);
        command.addAll(
                List.of("build", "--db=dev-file", "--health-enabled=true", "--http-management-health-enabled=false"));
        Path output = project.log("keycloak-build.log");
        Process build = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (build.waitFor() != 0) {
            throw new StackFailure("keycloak could not be built (see " + project.shown(output) + ")");
        }
        Files.createFile(built);
    }

    /** What {@code kc.sh} runs; the script itself would stay between us and the process. */
    private static List<String> command(Path home, int heapMegabytes) {
        List<String> command = new ArrayList<>(Launch.java(heapMegabytes));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Http.answers("http://127.0.0.1:" + port.number() + "/realms/" + Realm.NAME);
    }

    /** Deletes the databases of older versions of the realm. */
    @Override
    public void settle() throws IOException {
        Path used = database(realm()).getParent();
        try (Stream<Path> all = Files.list(databases())) {
            for (Path other : all.filter(path -> !path.equals(used)).toList()) {
                Folders.delete(other);
            }
        }
    }
}

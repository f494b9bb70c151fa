package se.bryggan.local.services;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Http;
import se.bryggan.local.stack.Launch;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;
import se.bryggan.local.stack.StartCache;

/** One of the platform's services, as it is packaged for production, in a process of its own. */
public final class QuarkusService implements Component {
    private static final int HEAP_MEGABYTES = 192;

    private final String name;
    private final Project project;
    private final Ports ports;
    private final ServiceEnvironment environment;

    public QuarkusService(String name, Project project, Ports ports, ServiceEnvironment environment) {
        this.name = name;
        this.project = project;
        this.ports = ports;
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Ports.Port> ports() {
        return List.of(ports.of(name), management());
    }

    private Ports.Port management() {
        return ports.of(name + ".management");
    }

    @Override
    public Set<String> needs() {
        return Set.of("kafka", "postgres", "keycloak", "mail", "city");
    }

    @Override
    public Launch prepare(Progress progress) throws IOException {
        Path jar = project.app().resolve(name).resolve("quarkus-run.jar");
        List<String> command = new ArrayList<>(Launch.java(HEAP_MEGABYTES));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-jar", jar.toString()));
        return Launch.of(command, environment.of(name)).tuned(cache().options());
    }

    /** Flyway refuses a database in which it has run other migrations than those of this build. */
    @Override
    public Optional<String> advice(List<String> log) {
        return log.stream().anyMatch(line -> line.contains("FlywayValidateException"))
                ? Optional.of(
                        "its local data come from an older build, whose tables were others; './bryggan down --wipe'"
                                + " deletes the data, and the next ./bryggan up begins anew")
                : Optional.empty();
    }

    @Override
    public Optional<StartCache> startCache() {
        return Optional.of(cache());
    }

    private StartCache cache() {
        return new StartCache(project.app().resolve("start-cache").resolve(name));
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Http.answers("http://127.0.0.1:" + management().number() + "/q/health/ready");
    }
}

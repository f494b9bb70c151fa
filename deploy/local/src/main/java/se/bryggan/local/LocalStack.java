package se.bryggan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.bryggan.local.city.CitySystems;
import se.bryggan.local.city.LocalCity;
import se.bryggan.local.demo.Demo;
import se.bryggan.local.kafka.KafkaBroker;
import se.bryggan.local.keycloak.KeycloakServer;
import se.bryggan.local.mail.MailServer;
import se.bryggan.local.postgres.PostgresServer;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.services.QuarkusService;
import se.bryggan.local.services.ServiceEnvironment;
import se.bryggan.local.services.ServiceNames;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Down;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;
import se.bryggan.local.stack.Status;
import se.bryggan.local.stack.Up;

/** The whole platform on one machine, each part a process of its own. */
public final class LocalStack {
    private final Project project;
    private final Progress progress;
    private final Ports ports;
    private final Secrets secrets;
    private final LocalCity city;
    private final List<Component> components;

    public LocalStack(Project project, Progress progress) {
        this.project = project;
        this.progress = progress;
        this.ports = Ports.of(project);
        this.secrets = new Secrets(project.local().resolve("secrets"));
        this.city = new LocalCity(project);
        this.components = components();
    }

    /** Starts what does not run; returns when all is ready. */
    public void up() throws IOException, InterruptedException {
        new Up(project, components, progress).run();
    }

    public void down(boolean wipe) throws IOException, InterruptedException {
        new Down(project, components, progress).run(wipe);
    }

    /** True if everything is up and ready. */
    public boolean status(PrintStream out) {
        return new Status(project, components).print(out);
    }

    /** Plays the next pupil's story on the running stack; each step's title is told to {@code onStep} as it begins. */
    public boolean demo(PrintStream out, Consumer<String> onStep) throws IOException {
        return new Demo(project, ports, secrets, city, out, progress).play(onStep);
    }

    private List<Component> components() {
        CitySystems systems = new CitySystems(project, ports, secrets, city);
        List<Component> all = new ArrayList<>();
        all.add(new KeycloakServer(project, ports, secrets, ServiceNames.ALL, city));
        all.add(new KafkaBroker(project, ports, secrets));
        all.add(new PostgresServer(project, ports, secrets, ServiceNames.ALL));
        all.add(new MailServer(project, ports));
        all.add(systems);
        ServiceEnvironment environment = new ServiceEnvironment(project, ports, secrets, systems, city);
        ServiceNames.ALL.forEach(name -> all.add(new QuarkusService(name, project, ports, environment)));
        return all;
    }
}

package se.bryggan.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
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
import se.bryggan.local.stack.StackFailure;
import se.bryggan.local.stack.Status;
import se.bryggan.local.stack.Up;

/** The commands of {@code ./bryggan} that deal with the running stack. Exit: 0 ok, 1 failed, 2 cannot run, 3 not up. */
public final class Bryggan {
    // Kept in a field: a logger that nothing refers to forgets its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Bryggan() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws IOException, InterruptedException {
        try {
            Project project = Project.ofSystemProperties();
            Ports ports = Ports.of(project);
            Secrets secrets = new Secrets(project.local().resolve("secrets"));
            LocalCity city = new LocalCity(project);
            List<Component> components = components(project, ports, secrets, city);
            Progress progress = new Progress(System.err);
            return switch (String.join(" ", arguments)) {
                case "up" -> {
                    new Up(project, components, progress).run();
                    yield 0;
                }
                case "down", "down --wipe" -> {
                    new Down(project, components, progress).run(arguments.length > 1);
                    yield 0;
                }
                case "demo" -> {
                    new Up(project, components, progress).run();
                    yield new Demo(project, ports, secrets, city, System.out, progress).play() ? 0 : 1;
                }
                case "status" -> new Status(project, components).print(System.out) ? 0 : 3;
                default -> throw StackFailure.cannotRun("unknown command " + String.join(" ", arguments));
            };
        } catch (StackFailure e) {
            System.err.println("bryggan: " + e.getMessage());
            return e.exitCode();
        }
    }

    private static List<Component> components(Project project, Ports ports, Secrets secrets, LocalCity localCity) {
        CitySystems city = new CitySystems(project, ports, secrets, localCity);
        List<Component> all = new ArrayList<>();
        all.add(new KeycloakServer(project, ports, secrets, ServiceNames.ALL, localCity));
        all.add(new KafkaBroker(project, ports, secrets));
        all.add(new PostgresServer(project, ports, secrets, ServiceNames.ALL));
        all.add(new MailServer(project, ports));
        all.add(city);
        ServiceEnvironment environment = new ServiceEnvironment(project, ports, secrets, city);
        ServiceNames.ALL.forEach(name -> all.add(new QuarkusService(name, project, ports, environment)));
        return all;
    }
}

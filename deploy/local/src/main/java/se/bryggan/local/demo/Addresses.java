package se.bryggan.local.demo;

import java.io.PrintStream;
import java.util.Locale;
import se.bryggan.local.services.ServiceNames;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Project;

/** Where to look next. */
final class Addresses {
    private final Project project;
    private final Ports ports;

    Addresses(Project project, Ports ports) {
        this.project = project;
        this.ports = ports;
    }

    void print(PrintStream out) {
        out.println();
        out.println("The stack is up. Look around:");
        for (String service : ServiceNames.ALL) {
            out.printf(
                    Locale.ROOT,
                    "  %-13s http://127.0.0.1:%d/v1   API: http://127.0.0.1:%d/q/openapi%n",
                    service,
                    ports.of(service).number(),
                    ports.of(service + ".management").number());
        }
        out.printf(
                Locale.ROOT,
                "  %-13s http://127.0.0.1:%d/%n",
                "e-mails",
                ports.of("mail.web").number());
        out.printf(
                Locale.ROOT,
                "  %-13s http://127.0.0.1:%d/%n",
                "Keycloak",
                ports.of("keycloak").number());
        out.println("  log-ins       " + project.shown(project.local().resolve("demo-logins")));
        out.println("Stop with ./bryggan down.");
    }
}

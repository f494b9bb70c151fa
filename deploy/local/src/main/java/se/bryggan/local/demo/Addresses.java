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
        ServiceNames.ALL.forEach(service -> print(out, service, service, "/q/openapi"));
        print(out, "e-mails", "mail.web", "/");
        print(out, "Keycloak", "keycloak", "/");
        out.println("  log-ins       " + project.shown(project.local().resolve("demo-logins")));
        out.println("Stop with ./bryggan down.");
    }

    private void print(PrintStream out, String what, String port, String path) {
        out.printf(
                Locale.ROOT,
                "  %-13s http://127.0.0.1:%d%s%n",
                what,
                ports.of(port).number(),
                path);
    }
}

package se.bryggan.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.local.keycloak.KeycloakServer;
import se.bryggan.local.services.ServiceNames;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Project;

/** The running stack as its users meet it: addresses, log-ins and the services' clock. */
record Site(Project project, Ports ports) {

    Map<String, URI> services() {
        return ServiceNames.ALL.stream().collect(Collectors.toMap(Function.identity(), this::address));
    }

    URI address(String port) {
        return URI.create("http://127.0.0.1:" + ports.of(port).number());
    }

    LogIns logIns(HttpClient http, Clock clock) throws IOException {
        URI tokens = URI.create(KeycloakServer.realmUrl(ports) + "/protocol/openid-connect/token");
        return new LogIns(http, tokens, project.local().resolve("demo-logins"), clock);
    }

    /** The services' clock, which {@code ./bryggan clock} may have moved. */
    Clock clock() throws IOException {
        Path offset = project.local().resolve("clock");
        Duration moved =
                Files.exists(offset) ? Duration.parse(Files.readString(offset).strip()) : Duration.ZERO;
        return Clock.offset(Clock.systemUTC(), moved);
    }
}

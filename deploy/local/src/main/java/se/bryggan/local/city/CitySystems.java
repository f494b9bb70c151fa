package se.bryggan.local.city;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.city.organisation.School;
import se.bryggan.city.ss12000.Ss12000Simulator;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Http;
import se.bryggan.local.stack.Launch;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;

/** The systems that a real city already has, played by one process: SS12000 servers, population register, catalogue. */
public final class CitySystems implements Component {
    private final Project project;
    private final Secrets secrets;
    private final Ports.Port port;
    private final LocalCity city;

    public CitySystems(Project project, Ports ports, Secrets secrets, LocalCity city) {
        this.project = project;
        this.city = city;
        this.secrets = secrets;
        this.port = ports.of("ss12000");
    }

    /** The file of all bearer tokens, one line {@code source=token} each, that both sides read. */
    public Path tokensFile() throws IOException {
        return tokens("source-tokens.properties", Stream.concat(organisers(), Stream.of("register", "catalogue")));
    }

    /** The file of the tokens to the organisers' SS12000 servers only. */
    public Path schoolTokensFile() throws IOException {
        return tokens("school-source-tokens.properties", organisers());
    }

    private Stream<String> organisers() throws IOException {
        return city.city().organisation().schools().stream()
                .map(School::organiser)
                .distinct();
    }

    private Path tokens(String file, Stream<String> sources) throws IOException {
        return secrets.write(
                file,
                sources.map(source -> source + "=" + secrets.password("sources/" + source) + "\n")
                        .collect(Collectors.joining()));
    }

    @Override
    public String name() {
        return "city";
    }

    @Override
    public List<Ports.Port> ports() {
        return List.of(port);
    }

    @Override
    public Launch prepare(Progress progress) throws IOException {
        List<String> command = new ArrayList<>(Launch.java(192));
        command.addAll(List.of("-cp", project.app().resolve("local") + "/*", Ss12000Simulator.class.getName()));
        command.addAll(List.of("--tokens", tokensFile().toString()));
        command.addAll(List.of("--anchor-file", city.anchorFile().toString()));
        command.addAll(List.of("--port", String.valueOf(port.number())));
        return Launch.of(command, Map.of());
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Http.answers("http://127.0.0.1:" + port.number() + "/health");
    }
}

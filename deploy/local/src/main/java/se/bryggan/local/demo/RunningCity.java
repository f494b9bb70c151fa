package se.bryggan.local.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import se.bryggan.city.City;
import se.bryggan.local.city.LocalCity;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;

/** What a measurement needs of the running stack, with the registers read. */
record RunningCity(Api api, City city, Clock clock) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static RunningCity ready() throws IOException {
        Project project = Project.ofSystemProperties();
        Site site = new Site(project, Ports.of(project));
        Clock clock = site.clock();
        LogIns logIns = site.logIns(HttpClient.newHttpClient(), clock);
        logIns.program(Supplier.CLIENT, new Secrets(project.local().resolve("secrets")));
        Api api = new Api(HttpClient.newHttpClient(), site.services(), logIns);
        new Registers(api, new Await(PATIENCE), new Progress(System.err)).readOnce();
        return new RunningCity(api, new LocalCity(project).city(), clock);
    }

    /** How many times to measure: the first argument, or the usual number. */
    static int times(int usual, String... arguments) {
        return arguments.length == 0 ? usual : Integer.parseInt(arguments[0]);
    }
}

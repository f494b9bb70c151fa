package se.bryggan.city.ss12000;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import se.bryggan.city.City;
import se.bryggan.city.catalogue.Catalogue;
import se.bryggan.city.http.Answer;
import se.bryggan.city.http.Doors;
import se.bryggan.city.http.Request;
import se.bryggan.city.http.Tokens;
import se.bryggan.city.register.CustodyRegister;
import se.bryggan.city.schooling.Threshold;

/**
 * Serves the city as the organisers' SS12000 servers ({@code /<organiser>/v2/…}) and as stand-ins for the population
 * register ({@code /register/…}) and the staff catalogues ({@code /catalogue/…}), on 127.0.0.1. It keeps no state: seed
 * and anchor give the same answers again.
 */
public final class Ss12000Simulator {

    private Ss12000Simulator() {}

    /** Starts it from the command line; ends with status 2 and one line on standard error if it cannot run. */
    public static void main(String[] args) {
        try {
            Arguments arguments = Arguments.parse(args);
            City city = City.of(arguments.seed(), arguments.anchor(), Threshold.DEFAULT);
            Doors doors = start(city, arguments.tokens(), arguments.port());
            System.out.println("SS12000 simulator ready on 127.0.0.1:" + doors.port() + ", city of " + city.anchor());
        } catch (IllegalArgumentException | IOException cannotRun) {
            System.err.println("SS12000 simulator: " + cannotRun.getMessage());
            System.exit(2);
        }
    }

    /** Serves the city; port 0 takes a free one. */
    public static Doors start(City city, Tokens tokens, int port) throws IOException {
        Map<String, Function<Request, Answer>> doors = new HashMap<>();
        city.organisation().authorities().stream()
                .map(organiser -> Holdings.of(city, organiser))
                .filter(Holdings::any)
                .forEach(holdings -> doors.put(holdings.organiser().code(), new OrganiserApi(holdings)::answer));
        doors.put("catalogue", new Catalogue(city)::answer);
        doors.put("register", new CustodyRegister(city)::answer);
        return Doors.open(doors, tokens, port);
    }
}

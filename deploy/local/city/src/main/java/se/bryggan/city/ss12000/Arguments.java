package se.bryggan.city.ss12000;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.bryggan.city.calendar.Anchor;
import se.bryggan.city.http.Tokens;
import se.bryggan.city.seed.Seed;

/** The command line: {@code --tokens FILE (--anchor DAY | --anchor-file FILE) [--seed NUMBER] [--port PORT]}. */
record Arguments(Seed seed, LocalDate anchor, int port, Tokens tokens) {

    static final String USAGE =
            "usage: --tokens FILE (--anchor YYYY-MM-DD | --anchor-file FILE) [--seed NUMBER] [--port PORT]";

    private static final int DEFAULT_PORT = 8190;
    private static final Set<String> NAMES = Set.of("--tokens", "--anchor", "--anchor-file", "--seed", "--port");

    /** Reads the arguments; {@link IllegalArgumentException} says what is wrong with them. */
    static Arguments parse(String... arguments) {
        Map<String, String> values = values(arguments);
        if (!values.containsKey("--tokens") || values.containsKey("--anchor") == values.containsKey("--anchor-file")) {
            throw new IllegalArgumentException(USAGE);
        }
        try {
            return new Arguments(
                    values.containsKey("--seed") ? new Seed(Long.parseLong(values.get("--seed"))) : Seed.DEFAULT,
                    anchor(values),
                    values.containsKey("--port") ? Integer.parseInt(values.get("--port")) : DEFAULT_PORT,
                    Tokens.read(Path.of(values.get("--tokens"))));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot read " + unreadable.getMessage(), unreadable);
        } catch (NumberFormatException | DateTimeParseException malformed) {
            throw new IllegalArgumentException(USAGE, malformed);
        }
    }

    private static LocalDate anchor(Map<String, String> values) throws IOException {
        String day = values.get("--anchor");
        return day == null ? Anchor.read(Path.of(values.get("--anchor-file"))) : Anchor.require(LocalDate.parse(day));
    }

    private static Map<String, String> values(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        return values;
    }
}

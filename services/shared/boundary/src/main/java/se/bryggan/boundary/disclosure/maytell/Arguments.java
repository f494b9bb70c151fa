package se.bryggan.boundary.disclosure.maytell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.handbook.Professions;

/** The command's arguments as a question. Words in any case, with {@code -} or {@code _}. */
final class Arguments {

    private static final Set<String> NEEDED = Set.of("--from", "--to", "--what", "--for");
    private static final Set<String> ALLOWED = Set.of("--from", "--to", "--what", "--for", "--age", "--day");
    private static final int OLDEST = 120;

    private final Map<String, String> given = new HashMap<>();

    private Arguments() {}

    /** What the arguments lack or have too much; the message names them. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        Wrong(String what) {
            super(what);
        }
    }

    static MayTellQuestion read(List<String> args, Professions professions, LocalDate today) throws Wrong {
        var arguments = new Arguments();
        for (int i = 0; i < args.size(); i += 2) {
            arguments.add(args.get(i), i + 1 < args.size() ? args.get(i + 1) : null);
        }
        var missing = new ArrayList<>(NEEDED);
        missing.removeAll(arguments.given.keySet());
        if (!missing.isEmpty()) {
            throw new Wrong("needs " + missing.stream().sorted().toList());
        }
        return arguments.question(professions, today);
    }

    private void add(String name, String value) throws Wrong {
        if (!ALLOWED.contains(name) || value == null || given.put(name, value) != null) {
            throw new Wrong("takes each of --from, --to, --what, --for once with a value, and --age and --day at most");
        }
    }

    private MayTellQuestion question(Professions professions, LocalDate today) throws Wrong {
        String from = given.get("--from");
        Set<Branch> source = professions.branches(from).orElse(null);
        Set<Category> categories = EnumSet.noneOf(Category.class);
        for (String word : given.get("--what").split(",", -1)) {
            categories.add(word(Category.class, word));
        }
        return new MayTellQuestion(
                source == null ? Set.of(word(Branch.class, from)) : source,
                word(Branch.class, given.get("--to")),
                categories,
                word(Purpose.class, given.get("--for")),
                day(today),
                age());
    }

    private LocalDate day(LocalDate today) throws Wrong {
        try {
            return given.containsKey("--day") ? LocalDate.parse(given.get("--day")) : today;
        } catch (DateTimeException e) {
            throw new Wrong("--day is a day as 2026-05-04");
        }
    }

    private Integer age() throws Wrong {
        String age = given.get("--age");
        if (age == null) {
            return null;
        }
        if (!age.matches("\\d{1,3}") || Integer.parseInt(age) > OLDEST) {
            throw new Wrong("--age is a number of years");
        }
        return Integer.valueOf(age);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) throws Wrong {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Wrong("unknown word " + word + " (see --words)"));
    }
}

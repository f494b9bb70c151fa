package se.bryggan.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every record of the module that goes over a wire, found among its compiled classes. */
final class WireRecords {

    private static final String CONTENT = "se.bryggan.contracts.content";

    private WireRecords() {}

    static List<Class<?>> events() {
        return classes().stream().filter(EventData.class::isAssignableFrom).toList();
    }

    static List<Class<?>> contents() {
        return classes().stream()
                .filter(type -> type.getPackageName().equals(CONTENT) && !type.isMemberClass())
                .toList();
    }

    /** The schema file of a record: by type and topic, for content by the record's name. */
    static Contract contractOf(Class<?> type) {
        EventContract event = type.getAnnotation(EventContract.class);
        List<Contract> found = Contract.all().stream()
                .filter(contract -> event == null
                        ? contract.file().equals(contentFile(type))
                        : contract.type().equals(event.type())
                                && contract.topic().equals(event.topic()))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(type.getSimpleName() + " has " + found.size() + " schemas");
        }
        return found.getFirst();
    }

    private static Path contentFile(Class<?> type) {
        String name = type.getSimpleName().replaceFirst("Content$", "");
        String kebab = name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return Path.of("schemas", "content", kebab + ".v1.schema.json");
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(EventData.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class"))
                        .sorted()
                        .<Class<?>>map(WireRecords::load)
                        .filter(Class::isRecord)
                        .toList();
            }
        } catch (IOException | java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The members of one JSON object, read strictly. {@code null} counts as absent; members nobody reads are ignored. */
final class Fields {

    private final ObjectNode node;
    private final String path;
    private final UnknownWords unknown;

    private Fields(ObjectNode node, String path, UnknownWords unknown) {
        this.node = node;
        this.path = path;
        this.unknown = unknown;
    }

    static Fields of(JsonNode node, String path, UnknownWords unknown) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, path, unknown);
        }
        throw new MalformedField(path.isEmpty() ? "line" : path, "not an object");
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    Fields object(String name) {
        return of(required(name), path(name), unknown);
    }

    /** The object, or null when absent. */
    Fields optionalObject(String name) {
        return has(name) ? object(name) : null;
    }

    List<Fields> optionalObjects(String name) {
        var objects = new ArrayList<Fields>();
        if (has(name)) {
            for (JsonNode item : list(name)) {
                objects.add(of(item, path(name) + "[" + objects.size() + "]", unknown));
            }
        }
        return objects;
    }

    String text(String name) {
        JsonNode value = required(name);
        if (!value.isTextual()) {
            throw wrong(name, "not a string");
        }
        return value.textValue();
    }

    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    Boolean optionalTruth(String name) {
        if (!has(name)) {
            return null;
        }
        if (!node.get(name).isBoolean()) {
            throw wrong(name, "not true or false");
        }
        return node.get(name).booleanValue();
    }

    boolean truth(String name) {
        required(name);
        return optionalTruth(name);
    }

    Double optionalNumber(String name) {
        if (!has(name)) {
            return null;
        }
        if (!node.get(name).isNumber()) {
            throw wrong(name, "not a number");
        }
        return node.get(name).doubleValue();
    }

    LocalDate day(String name) {
        return moment(name, () -> Moments.day(text(name)));
    }

    LocalDate optionalDay(String name) {
        return has(name) ? day(name) : null;
    }

    <T> T moment(String name, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (DateTimeException e) {
            throw wrong(name, "not a date");
        }
    }

    /** A word of a closed list; any other is an error. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        E value = find(type, text(name));
        if (value == null) {
            throw wrong(name, "not one of the allowed values");
        }
        return value;
    }

    <E extends Enum<E>> E optionalChoice(String name, Class<E> type) {
        return has(name) ? choice(name, type) : null;
    }

    /** A branch, category or purpose; one that is not known is noted and read as null. */
    <E extends Enum<E>> E word(String name, Class<E> type) {
        E value = find(type, text(name));
        unknown.noteUnless(value != null);
        return value;
    }

    /** Branches, categories or purposes; those that are not known are noted and left out. */
    <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
        EnumSet<E> words = EnumSet.noneOf(type);
        int i = 0;
        for (JsonNode item : list(name)) {
            if (!item.isTextual()) {
                throw wrong(name + "[" + i + "]", "not a string");
            }
            E value = find(type, item.textValue());
            unknown.noteUnless(value != null);
            if (value != null) {
                words.add(value);
            }
            i++;
        }
        return words;
    }

    <E extends Enum<E>> Set<E> optionalWords(String name, Class<E> type) {
        return has(name) ? words(name, type) : null;
    }

    MalformedField wrong(String name, String problem) {
        return new MalformedField(path(name), problem);
    }

    private JsonNode list(String name) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrong(name, "not a list");
        }
        return value;
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            throw wrong(name, "missing");
        }
        return node.get(name);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static <E extends Enum<E>> E find(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }
}

package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The members of one JSON object, read strictly; a null member is an absent one. */
final class Fields {

    private final JsonNode object;
    private final String path;

    Fields(JsonNode object, String path) {
        if (!object.isObject()) {
            throw new Malformed(path.isEmpty() ? "line" : path);
        }
        this.object = object;
        this.path = path;
    }

    /** A line that is no question; tells the field, never the value. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String field) {
            super(field);
        }
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    Fields in(String name) {
        return new Fields(required(name), path(name));
    }

    List<Fields> each(String name) {
        var all = new ArrayList<Fields>();
        items(name).forEach(item -> all.add(new Fields(item, path(name))));
        return all;
    }

    String text(String name) {
        return text(required(name), name);
    }

    String textOr(String name, String absent) {
        return has(name) ? text(name) : absent;
    }

    String word(String name, Set<String> known) {
        String word = text(name);
        if (!known.contains(word)) {
            throw new Malformed(path(name));
        }
        return word;
    }

    String wordOr(String name, Set<String> known, String absent) {
        return has(name) ? word(name, known) : absent;
    }

    Set<String> words(String name) {
        var words = new TreeSet<String>();
        items(name).forEach(item -> words.add(text(item, name)));
        return words;
    }

    LocalDate date(String name) {
        String text = text(name);
        try {
            return plainDate(text);
        } catch (DateTimeException e) {
            throw new Malformed(path(name));
        }
    }

    /** A full-date of RFC 3339, whose year has four digits. */
    static LocalDate plainDate(String text) {
        if (text.length() != "0000-00-00".length()) {
            throw new DateTimeException("not a full-date");
        }
        return LocalDate.parse(text);
    }

    LocalDate dateOrNull(String name) {
        return has(name) ? date(name) : null;
    }

    boolean truth(String name) {
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw new Malformed(path(name));
        }
        return value.booleanValue();
    }

    double numberOr(String name, double absent) {
        if (!has(name)) {
            return absent;
        }
        if (!object.get(name).isNumber()) {
            throw new Malformed(path(name));
        }
        return object.get(name).doubleValue();
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            throw new Malformed(path(name));
        }
        return object.get(name);
    }

    private JsonNode items(String name) {
        JsonNode list = required(name);
        if (!list.isArray()) {
            throw new Malformed(path(name));
        }
        return list;
    }

    private String text(JsonNode value, String name) {
        if (!value.isTextual()) {
            throw new Malformed(path(name));
        }
        return value.textValue();
    }
}

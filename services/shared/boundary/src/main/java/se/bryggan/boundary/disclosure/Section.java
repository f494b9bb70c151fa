package se.bryggan.boundary.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One mapping of a rule book file, read strictly: every member once, and none that nobody asked for. */
final class Section {

    private final ObjectNode node;
    private final Set<String> read = new HashSet<>();
    private String where;

    private Section(ObjectNode node, String where) {
        this.node = node;
        this.where = where;
    }

    static Section of(JsonNode node, String where) {
        if (node instanceof ObjectNode object) {
            return new Section(object, where);
        }
        throw new RuleBookException(where, "not a mapping");
    }

    /** From now on errors name this, for instance the key of a row. */
    void named(String name) {
        where = name;
    }

    /** Another mapping whose errors name the same place. */
    Section beside(JsonNode other) {
        return of(other, where);
    }

    RuleBookException wrong(String what) {
        return new RuleBookException(where, what);
    }

    boolean has(String name) {
        read.add(name);
        return node.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = required(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(name + " is not a text");
        }
        return value.textValue();
    }

    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    int number(String name) {
        JsonNode value = required(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw wrong(name + " is not a whole number");
        }
        return value.intValue();
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new RuleBookException(where, name + " is not a day", e);
        }
    }

    LocalDate optionalDay(String name) {
        return has(name) ? day(name) : null;
    }

    List<JsonNode> list(String name) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrong(name + " is not a list");
        }
        var items = new ArrayList<JsonNode>();
        value.forEach(items::add);
        return items;
    }

    List<JsonNode> optionalList(String name) {
        return has(name) ? list(name) : List.of();
    }

    List<String> texts(String name) {
        return texts(name, list(name));
    }

    List<String> optionalTexts(String name) {
        return texts(name, optionalList(name));
    }

    Section object(String name) {
        return of(required(name), where + " " + name);
    }

    List<Section> sections(String name) {
        var sections = new ArrayList<Section>();
        for (JsonNode item : list(name)) {
            sections.add(of(item, where + " " + name + "[" + sections.size() + "]"));
        }
        return sections;
    }

    List<String> names() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    void end() {
        for (String name : names()) {
            if (!read.contains(name)) {
                throw wrong("unknown word " + name);
            }
        }
    }

    private List<String> texts(String name, List<JsonNode> items) {
        var texts = new ArrayList<String>();
        for (JsonNode item : items) {
            if (!item.isTextual()) {
                throw wrong(name + " holds something that is not a text");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            throw wrong(name + " is missing");
        }
        return node.get(name);
    }
}

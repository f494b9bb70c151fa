package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Spoils one place of a question: a member lost, null, of a wrong type, an unknown word, a line cut off. */
final class Damage {

    private static final List<String> BAD_TEXTS = List.of(
            "UNKNOWN_WORD",
            "",
            " ",
            "none",
            "CHILD",
            "guardian-1",
            "2026-02-30",
            "2026-5-4",
            "20260504",
            "2026-05-04T12:00:00",
            "2026-05-04T12:00Z",
            "2026-05-04T12:00:00z",
            "2026-05-04t12:00:00.5+02:00",
            "2026-05-04T24:00:00Z",
            "2026-05-04T12:00:00+19:00",
            "2026-05-04T12:00:00-00:00",
            "2026-05-04 12:00:00Z",
            "+12026-05-04");

    private final Dice dice;

    Damage(Dice dice) {
        this.dice = dice;
    }

    String done(ObjectNode question) {
        if (dice.in100(3)) {
            String text = question.toString();
            return text.substring(0, dice.between(1, text.length() - 1));
        }
        List<ObjectNode> objects = new ArrayList<>();
        collect(question, objects);
        spoil(dice.one(objects));
        return question.toString();
    }

    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            object.put("unheardOf", 1);
            return;
        }
        String name = dice.one(names);
        switch (dice.upTo(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, dice.one(BAD_TEXTS));
            case 3 -> object.put(name, dice.in100(50) ? dice.between(-1, 11) : dice.of(4.5, 5.0, 10.5, 1e300));
            case 4 -> object.put(name, dice.in100(50));
            case 5 -> object.putArray(name);
            default -> inside(object, name);
        }
    }

    private void inside(ObjectNode object, String name) {
        if (object.get(name) instanceof ArrayNode list) {
            switch (dice.upTo(2)) {
                case 0 -> list.addNull();
                case 1 -> list.add(dice.one(BAD_TEXTS));
                default -> list.add(1);
            }
        } else {
            object.putObject(name);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}

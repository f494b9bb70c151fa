package se.bryggan.boundary.ledger.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** The members of a JSON object that must have just these: what nobody reads could be changed unseen. */
final class Members {

    private final JsonNode node;

    private Members(JsonNode node) {
        this.node = node;
    }

    static Members exactly(JsonNode node, Set<String> names) throws NotALedger {
        var found = new HashSet<String>();
        node.fieldNames().forEachRemaining(found::add);
        if (!found.equals(names)) {
            throw new NotALedger("other members than " + names);
        }
        return new Members(node);
    }

    long number(String name) throws NotALedger {
        JsonNode value = node.get(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new NotALedger(name + " is not a number");
        }
        return value.longValue();
    }

    String text(String name) throws NotALedger {
        JsonNode value = node.get(name);
        if (!value.isTextual()) {
            throw new NotALedger(name + " is not a text");
        }
        return value.textValue();
    }

    Instant instant(String name) throws NotALedger {
        try {
            Instant instant = Instant.parse(text(name));
            if (instant.toString().equals(text(name))) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new NotALedger(name + " is not a moment in UTC");
        }
        throw new NotALedger(name + " is not written as a moment in UTC is");
    }

    byte[] hex(String name, int length) throws NotALedger {
        String text = text(name);
        if (text.length() != 2 * length || !text.matches("[0-9a-f]*")) {
            throw new NotALedger(name + " is not " + length + " bytes in hex");
        }
        return HexFormat.of().parseHex(text);
    }

    byte[] base64(String name) throws NotALedger {
        try {
            byte[] bytes = Base64.getDecoder().decode(text(name));
            if (Base64.getEncoder().encodeToString(bytes).equals(text(name))) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new NotALedger(name + " is not base64");
        }
        throw new NotALedger(name + " is not written as base64 is");
    }

    ObjectNode object(String name) throws NotALedger {
        if (node.get(name) instanceof ObjectNode object) {
            return object;
        }
        throw new NotALedger(name + " is not an object");
    }
}

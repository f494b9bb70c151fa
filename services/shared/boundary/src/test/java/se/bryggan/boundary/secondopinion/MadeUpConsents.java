package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the givers have said: overlapping rows, narrow scopes, and every edge of the first and last day. */
final class MadeUpConsents {

    private record Giver(String ref, String capacity) {}

    private static final List<Giver> GIVERS = List.of(
            new Giver("guardian-1", "GUARDIAN"),
            new Giver("guardian-2", "GUARDIAN"),
            new Giver("child-1", "SUBJECT"),
            new Giver("parent-1", "THIRD_PERSON"),
            new Giver("parent-2", "THIRD_PERSON"),
            new Giver("guardian-1", "THIRD_PERSON"),
            new Giver("guardian-2", "THIRD_PERSON"));

    private final Dice dice;
    private final Aim aim;

    MadeUpConsents(Dice dice, Aim aim) {
        this.dice = dice;
        this.aim = aim;
    }

    void fill(ArrayNode consents) {
        boolean agreed = dice.in100(50);
        for (Giver giver : GIVERS) {
            if (agreed) {
                row(consents, giver, "GIVEN");
            }
            for (int i = agreed ? dice.upTo(4) - 3 : dice.upTo(2); i > 0; i--) {
                row(consents, giver, dice.of("GIVEN", "GIVEN", "REFUSED", "WITHDRAWN", "REQUESTED"));
            }
        }
        if (dice.in100(5)) {
            row(consents, new Giver(dice.of("guardian-3", "child-1"), "GUARDIAN"), "REFUSED");
        }
    }

    private void row(ArrayNode consents, Giver giver, String state) {
        ObjectNode row = consents.addObject()
                .put("giver", giver.ref())
                .put("capacity", giver.capacity())
                .put("state", state)
                .put("validFrom", begins().toString());
        if (dice.in100(20)) {
            row.put("validTo", aim.day().plusDays(dice.between(-2, 2)).toString());
        }
        if (dice.in100(10)) {
            row.put("namedRecipientsOnly", dice.in100(80));
        }
        limit(row, "categories", aim.category(), Words.CATEGORIES);
        limit(row, "recipients", aim.recipient(), Words.BRANCHES);
        limit(row, "purposes", aim.purpose(), Words.PURPOSES);
    }

    private LocalDate begins() {
        return dice.in100(70) ? aim.day().minusDays(dice.upTo(400)) : aim.day().plusDays(dice.between(-1, 1));
    }

    private void limit(ObjectNode row, String field, String aimedAt, Set<String> vocabulary) {
        if (dice.in100(20)) {
            ArrayNode names = row.putArray(field);
            if (dice.in100(75)) {
                names.add(aimedAt);
            }
            dice.some(vocabulary, 2).forEach(names::add);
        }
    }
}

package se.bryggan.boundary.disclosure.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Mutants;

/**
 * Leaves out one condition, date, finding, trait or obligation of one row at a time. If no case notices, the build stops:
 * that word of the law would be free to be wrong.
 */
class EveryWordIsHeldByACaseTest {

    @Test
    void noWordOfARowCanBeLeftOutUnnoticed() throws IOException {
        Map<Case, Ask> asks = asks();
        var unnoticed = new ArrayList<String>();

        for (var mutant : Mutants.ofTheRuleBook().entrySet()) {
            if (!notices(asks, new DisclosurePoint(mutant.getValue()))) {
                unnoticed.add(mutant.getKey());
            }
        }

        assertEquals(List.of(), unnoticed);
    }

    private static boolean notices(Map<Case, Ask> asks, DisclosurePoint point) throws IOException {
        for (var ask : asks.entrySet()) {
            if (!ask.getKey()
                    .problems(AnswerWriter.write(point.decide(ask.getValue())))
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Map<Case, Ask> asks() throws IOException {
        var reader = new QuestionReader();
        var asks = new LinkedHashMap<Case, Ask>();
        for (Case given : Case.all()) {
            if (reader.read(given.line()) instanceof Question.Understood understood) {
                asks.put(given, understood.ask());
            }
        }
        return asks;
    }
}

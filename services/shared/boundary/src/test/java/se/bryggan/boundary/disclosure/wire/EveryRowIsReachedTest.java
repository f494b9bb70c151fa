package se.bryggan.boundary.disclosure.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Mutants;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.Trial;

/** A row of the rule book that no case reaches stops the build: nobody would notice if it were wrong. */
class EveryRowIsReachedTest {

    private static final Set<Reason> EFFECTS = Set.of(Reason.PERMITS, Reason.WITHHOLDS, Reason.LEFT_TO_A_HUMAN);

    @Test
    void everyRowTakesEffectInACase() throws IOException {
        assertEquals(List.of(), unreached(RuleBook.load(getClass().getClassLoader())));
    }

    @Test
    void aRowThatNoCaseReachesIsFound() throws IOException {
        assertEquals(List.of("UNREACHED/row from null"), unreached(Mutants.withARowThatNoCaseReaches()));
    }

    private static List<String> unreached(RuleBook book) throws IOException {
        var unreached = new ArrayList<>(book.rows());
        unreached.removeAll(rowsThatTakeEffect(new DisclosurePoint(book)));
        return unreached.stream()
                .map(row -> row.key() + " from " + row.validFrom())
                .toList();
    }

    private static Set<RuleRow> rowsThatTakeEffect(DisclosurePoint point) throws IOException {
        var reader = new QuestionReader();
        var reached = new HashSet<RuleRow>();
        for (Case given : Case.all()) {
            if (reader.read(given.line()) instanceof Question.Understood understood) {
                point.explain(understood.ask()).trials().stream()
                        .filter(trial -> EFFECTS.contains(trial.reason()))
                        .map(Trial::row)
                        .forEach(reached::add);
            }
        }
        return reached;
    }
}

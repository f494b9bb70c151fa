package se.bryggan.boundary.secondopinion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How often each row permitted, closed or sent on, and each word and outcome occurred. */
final class Tally {

    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, Integer> words = new TreeMap<>();

    static Set<String> allRows() {
        var all = new TreeSet<>(Set.of("CONSENT/OSL-12-2", "CONSENT/OSL-12-3", "OSL-21-3", "OSL-26-2"));
        Stream.of(Statutes.DUTIES, Statutes.PERMISSIONS, LastResort.ROWS)
                .flatMap(List::stream)
                .forEach(row -> all.add(row.row()));
        return all;
    }

    void count(Line line) {
        if (line.isError()) {
            words.merge("error", 1, Integer::sum);
            return;
        }
        Opinion opinion = line.opinion();
        opinion.rows().forEach(row -> rows.merge(row, 1, Integer::sum));
        words.merge(opinion.outcome(), 1, Integer::sum);
        if (opinion.review()) {
            words.merge("review", 1, Integer::sum);
        }
        if (line.question() != null) {
            count(line.question());
        }
    }

    private void count(Question q) {
        Stream.of(q.source().branch(), q.recipient().branch(), q.purpose())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        q.categories().forEach(word -> words.merge(word, 1, Integer::sum));
    }

    int timesReached(String row) {
        return rows.getOrDefault(row, 0);
    }

    int timesSeen(String word) {
        return words.getOrDefault(word, 0);
    }

    @Override
    public String toString() {
        var text = new StringBuilder("second opinion: times that each row was reached\n");
        allRows().forEach(row -> text.append(String.format("%6d %s%n", timesReached(row), row)));
        Stream.of("PERMIT", "REDACT", "DENY", "review", "error")
                .forEach(word -> text.append(String.format("%6d %s%n", timesSeen(word), word)));
        return text.toString();
    }
}

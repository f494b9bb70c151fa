package se.bryggan.boundary.accesslog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Actor;

/**
 * Finds what of a log has to wait; pure. What becomes of a row never depends on rows that wait, except for rows about
 * the very same hand-over or decision: what has been shown does not disappear because something secret began.
 */
final class Judge {

    private final LogRules rules;

    Judge(LogRules rules) {
        this.rules = rules;
    }

    Sifted sift(List<LogRow> rows, Reader reader) {
        Map<UUID, DelayReason> waiting = new HashMap<>();
        for (LogRow row : rows) {
            reason(row, reader).ifPresent(reason -> waiting.put(row.id(), reason));
        }
        // First the other rows of a hand-over that waits, then whoever looked at a decision that waits.
        follow(rows, waiting, row -> Stream.ofNullable(row.handover()));
        follow(rows, waiting, row -> Stream.of(row.id()));
        return new Sifted(rules, reader, rows, waiting);
    }

    private Optional<DelayReason> reason(LogRow row, Reader reader) {
        if (!rules.acts().containsKey(row.act())) {
            return Optional.of(DelayReason.UNKNOWN_ACT);
        }
        Set<Category> about = rules.about(row);
        Optional<DelayReason> stated = rules.delays().stream()
                .filter(delay -> delay.inForce(reader.today()) && delay.speaksOf(row, about))
                .map(Delay::reason)
                .filter(reason -> !reader.review().releases(reason, row))
                .findFirst();
        return stated.or(() -> found(row, reader));
    }

    private Optional<DelayReason> found(LogRow row, Reader reader) {
        boolean ownDeed =
                reader.guardian() && row.by().kind() == Actor.Kind.PUPIL && reader.subjectIs(rules.youngPersonFrom());
        return Stream.of(
                        reader.holderTellsThePlace() ? DelayReason.HIDDEN_PLACE : null,
                        ownDeed ? DelayReason.YOUNG_PERSONS_OWN : null)
                .filter(Objects::nonNull)
                .filter(reason -> !reader.review().releases(reason, row))
                .findFirst();
    }

    /** Has rows wait that point at what rows that wait are named by. */
    private static void follow(
            List<LogRow> rows, Map<UUID, DelayReason> waiting, Function<LogRow, Stream<UUID>> names) {
        Map<UUID, DelayReason> hidden = new HashMap<>();
        rows.stream().filter(row -> waiting.containsKey(row.id())).forEach(row -> names.apply(row)
                .forEach(name -> hidden.putIfAbsent(name, waiting.get(row.id()))));
        for (LogRow row : rows) {
            Stream.of(row.handover(), row.targetId())
                    .map(hidden::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(reason -> waiting.putIfAbsent(row.id(), reason));
        }
    }
}

package se.bryggan.boundary.accesslog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;

/** A log of which it is known what waits; of the rest it is still to be asked what is open to the reader. */
final class Sifted {

    private final LogRules rules;
    private final Reader reader;
    private final List<LogRow> rows;
    private final Map<UUID, DelayReason> waiting;

    Sifted(LogRules rules, Reader reader, List<LogRow> rows, Map<UUID, DelayReason> waiting) {
        this.rules = rules;
        this.reader = reader;
        this.rows = rows;
        this.waiting = waiting;
    }

    /** The categories to ask the decision point about; empty when nothing is left to tell. */
    Set<Category> toAsk() {
        Set<Category> toAsk = EnumSet.noneOf(Category.class);
        for (LogRow row : rows) {
            if (!waiting.containsKey(row.id())) {
                toAsk.addAll(rules.floor(row, reader.holder().branch()));
                rules.told(row).forEach(category -> toAsk.add(rules.judged(category)));
            }
        }
        return toAsk;
    }

    /** One answer per row, in the order of the rows. */
    List<Told> tell(Set<Category> opened) {
        var told = new ArrayList<Told>(rows.size());
        for (LogRow row : rows) {
            DelayReason reason = waiting.get(row.id());
            told.add(reason == null ? judged(row, opened) : delayed(row, reason));
        }
        return told;
    }

    private Told judged(LogRow row, Set<Category> opened) {
        Set<Category> about = rules.told(row);
        Set<Category> kinds = EnumSet.copyOf(about);
        kinds.removeIf(category -> !opened.contains(rules.judged(category)));
        if (kinds.isEmpty()
                || !opened.containsAll(rules.floor(row, reader.holder().branch()))) {
            return delayed(row, DelayReason.NOT_OPENED);
        }
        Set<Mask> masks = masks(row);
        if (kinds.size() < about.size()) {
            masks.add(Mask.CATEGORIES);
        }
        return masks.isEmpty() ? new Told.Shown(row, kinds) : new Told.Masked(row, kinds, masks);
    }

    private Set<Mask> masks(LogRow row) {
        Set<Mask> masks = EnumSet.noneOf(Mask.class);
        if (reader.placeIsProtected()) {
            masks.add(Mask.PROTECTED_PLACE);
        }
        if (row.crossing() != null
                && rules.maskedRecipients().contains(row.crossing().recipient())) {
            masks.add(Mask.TELLING_RECIPIENT);
        }
        return masks;
    }

    private Told.Delayed delayed(LogRow row, DelayReason reason) {
        int months = rules.delay(reason, reader.today()).months();
        var byDefault = row.at().atZone(Reader.STOCKHOLM).toLocalDate().plusMonths(months);
        var next = reader.review().nextReview();
        return new Told.Delayed(row, reason, byDefault.isBefore(next) ? next : byDefault);
    }
}

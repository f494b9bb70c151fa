package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBookException;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** Puts the recorded decisions of the authority in scope to a draft rule book. Changes nothing. */
@ApplicationScoped
public class WhatIf {

    /** The newest; more than a service of one authority decides in a school year. */
    private static final int MOST = 200_000;

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final LedgerRows rows;

    WhatIf(Gate gate, LedgerRows rows) {
        this.gate = gate;
        this.rows = rows;
    }

    /** What became of the question. */
    public sealed interface Result permits Told, NotARuleBook, NoSuchPeriod {}

    /** {@code complete} is false when there were more decisions since that day than are looked at. */
    public record Told(LocalDate since, boolean complete, WhatIfReport report) implements Result {}

    /** {@code why} names the row or file of the draft, and never anything recorded. */
    public record NotARuleBook(String why) implements Result {}

    /** Periods begin with a month, and not after today: two that differ by a day would tell what happened on that day. */
    public record NoSuchPeriod() implements Result {}

    /**
     * What the draft would decide otherwise of what was decided since the first day of a month of the last ten years;
     * null = a year ago. {@code draft} holds those files that differ from the present rule book, by their names. A group
     * about fewer than five persons is not told of at all.
     */
    @Guarded("ledger.what-if")
    public Result ask(Map<String, String> draft, LocalDate since) {
        LocalDate today = LocalDate.ofInstant(gate.permit().at(), STOCKHOLM);
        LocalDate first = since == null ? today.minusYears(1).withDayOfMonth(1) : since;
        if (first.getDayOfMonth() != 1 || first.isAfter(today) || first.isBefore(today.minusYears(10))) {
            return new NoSuchPeriod();
        }
        try {
            var flips = new Flips(new DisclosurePoint(RuleBookDraft.load(draft)));
            rows.each(first.atStartOfDay(STOCKHOLM).toInstant(), MOST, row -> hold(row, flips));
            return new Told(first, flips.read() < MOST, flips.report().withoutSmallGroups());
        } catch (RuleBookException | RuleBookDraft.UnusedFile e) {
            return new NotARuleBook(e.getMessage());
        }
    }

    private static void hold(JsonNode row, Flips flips) {
        try {
            flips.decision("", Recorded.ofRow(row));
        } catch (NotReplayable e) {
            flips.unreadable("", e.getMessage());
        }
    }
}

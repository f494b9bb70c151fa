package se.bryggan.boundary.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The project's rule book with one word of one row left out, for every word that narrows or obliges. */
public final class Mutants {

    private final Map<String, RuleBook> books = new LinkedHashMap<>();

    private Mutants() {}

    /** What was left out, and the book without it. */
    public static Map<String, RuleBook> ofTheRuleBook() {
        var mutants = new Mutants();
        for (RuleRow row : TestBook.BOOK.rows()) {
            mutants.conditions(row);
            mutants.dates(row);
            mutants.findings(row);
            for (Trait trait : row.traits()) {
                Change change = new Change(row);
                change.traits.remove(trait);
                mutants.add(row, trait, change);
            }
            if (!row.purposeObligations().isEmpty()) {
                Change change = new Change(row);
                change.purposeObligations = Map.of();
                mutants.add(row, "purposeObligations", change);
            }
            var obligations = EnumSet.noneOf(Obligation.class);
            obligations.addAll(row.obligations());
            // Comes with every permit; a row only repeats what the law says.
            obligations.remove(Obligation.STATE_BASIS);
            for (Obligation obligation : obligations) {
                Change change = new Change(row);
                change.obligations.remove(obligation);
                mutants.add(row, obligation, change);
            }
        }
        return mutants.books;
    }

    /** With a row more, as right as any, that is about something no case asks for. */
    public static RuleBook withARowThatNoCaseReaches() {
        return TestBook.withAnother("""
            rows:
              - id: UNREACHED
                part: row
                kind: PERMISSION
                citation: a law 1 §
                sfs: "2000:1"
                from: [CITY_STATISTICS]
                to: [CUSTOMS]
                categories: [SIP_INVITATION]
                purposes: [TRANSITION]
                certainty: [V]
            """);
    }

    private void conditions(RuleRow row) {
        for (Requirement requirement : row.conditions()) {
            Change change = new Change(row);
            change.conditions.remove(requirement);
            add(row, requirement, change);
        }
    }

    private void dates(RuleRow row) {
        if (row.validFrom() != null) {
            Change change = new Change(row);
            change.keepFrom = false;
            add(row, "validFrom", change);
        }
        if (row.validTo() != null) {
            Change change = new Change(row);
            change.keepTo = false;
            add(row, "validTo", change);
        }
    }

    private void findings(RuleRow row) {
        if (!row.findings().isEmpty()) {
            Change change = new Change(row);
            change.findings.clear();
            add(row, "findings", change);
        }
    }

    private void add(RuleRow row, Object word, Change change) {
        var rows = new ArrayList<>(TestBook.BOOK.rows());
        rows.set(rows.indexOf(row), change.apply(row));
        try {
            books.put(
                    row.key() + " from " + row.validFrom() + " without " + word,
                    new RuleBook("mutant", TestBook.BOOK.procedure(), rows));
        } catch (RuleBookException e) {
            // No mutant: two versions would be in force on one day, and such a book cannot be loaded.
        }
    }

    private static final class Change {
        final List<Requirement> conditions;
        final Set<Finding> findings = EnumSet.noneOf(Finding.class);
        final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        final Set<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        Map<Purpose, Set<Obligation>> purposeObligations;
        boolean keepFrom = true;
        boolean keepTo = true;

        Change(RuleRow row) {
            conditions = new ArrayList<>(row.conditions());
            findings.addAll(row.findings());
            traits.addAll(row.traits());
            obligations.addAll(row.obligations());
            purposeObligations = row.purposeObligations();
        }

        RuleRow apply(RuleRow row) {
            return new RuleRow(
                    row.id(),
                    row.part(),
                    row.kind(),
                    row.citation(),
                    row.sfs(),
                    row.from(),
                    row.to(),
                    row.categories(),
                    row.purposes(),
                    conditions,
                    row.attestedByAsker(),
                    row.givers(),
                    findings,
                    traits,
                    keepFrom ? row.validFrom() : null,
                    keepTo ? row.validTo() : null,
                    obligations,
                    purposeObligations,
                    row.certainty(),
                    row.note());
        }
    }
}

package se.bryggan.boundary.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dated rules of disclosure, read and compiled once; immutable and thread-safe.
 *
 * <p>The files stand in {@code contracts/rulebook/disclosure}; {@code index.yaml} names them in order. A row that is not
 * complete, uses an unknown word or overlaps another version of itself makes the whole book unusable.
 */
public final class RuleBook {

    private static final int BRANCHES = Branch.values().length;
    private static final int PURPOSES = Purpose.values().length;
    private static final RuleRow[] NONE = {};

    private final String version;
    private final Procedure procedure;
    private final List<RuleRow> rows;
    private final List<RuleRow> consentRows;
    private final RuleRow[] all;
    private final RuleRow[][] index = new RuleRow[BRANCHES * BRANCHES * PURPOSES][];

    RuleBook(String version, Procedure procedure, List<RuleRow> inFileOrder) {
        this.version = version;
        this.procedure = procedure;
        refuseOverlaps(inFileOrder);
        var ordered = new ArrayList<RuleRow>(inFileOrder);
        ordered.sort(Comparator.comparing(RuleRow::kind));
        this.rows = List.copyOf(ordered);
        this.consentRows =
                ordered.stream().filter(row -> row.kind() == Kind.CONSENT).toList();
        this.all = ordered.toArray(RuleRow[]::new);
        for (Branch source : Branch.values()) {
            for (Branch recipient : Branch.values()) {
                for (Purpose purpose : Purpose.values()) {
                    index[slot(source, recipient, purpose)] = between(source, recipient, purpose);
                }
            }
        }
    }

    private RuleRow[] between(Branch source, Branch recipient, Purpose purpose) {
        var between = new ArrayList<RuleRow>();
        for (RuleRow row : all) {
            if (row.from().contains(source)
                    && row.to().contains(recipient)
                    && row.purposes().contains(purpose)) {
                between.add(row);
            }
        }
        return between.isEmpty() ? NONE : between.toArray(RuleRow[]::new);
    }

    /** Gives the bytes of one file of the rule book, by its name, for instance {@code index.yaml}. */
    @FunctionalInterface
    public interface Files {
        InputStream open(String name) throws IOException;
    }

    /**
     * Reads, checks and compiles the rule book.
     *
     * @throws RuleBookException naming the row or file that cannot be used
     */
    public static RuleBook load(Files files) {
        return new RuleBookReader(files).read();
    }

    /** As {@link #load(Files)}, from the resources below {@code rulebook/disclosure} that this class loader sees. */
    public static RuleBook load(ClassLoader loader) {
        return load(name -> loader.getResourceAsStream("rulebook/disclosure/" + name));
    }

    /** The version that the book gives itself, and the first eight hex digits of the SHA-256 of its files. */
    public String version() {
        return version;
    }

    /** All rows in the order in which they are tried. */
    public List<RuleRow> rows() {
        return rows;
    }

    /** What a lawyer must approve before a production start. */
    public List<Clause> awaitingApproval() {
        var clauses = new ArrayList<Clause>();
        if (procedure.certainty().contains(Certainty.L)) {
            clauses.add(Clause.of(procedure));
        }
        rows.stream().filter(RuleRow::needsLawyer).map(Clause::of).forEach(clauses::add);
        return List.copyOf(clauses);
    }

    Procedure procedure() {
        return procedure;
    }

    List<RuleRow> consentRows() {
        return consentRows;
    }

    RuleRow[] allRows() {
        return all;
    }

    /** The rows that can apply, in the order in which they are tried. */
    RuleRow[] rowsFor(Branch source, Branch recipient, Purpose purpose) {
        return index[slot(source, recipient, purpose)];
    }

    private static int slot(Branch source, Branch recipient, Purpose purpose) {
        return (source.ordinal() * BRANCHES + recipient.ordinal()) * PURPOSES + purpose.ordinal();
    }

    private static void refuseOverlaps(List<RuleRow> rows) {
        Map<String, List<RuleRow>> byKey = new HashMap<>();
        for (RuleRow row : rows) {
            List<RuleRow> versions = byKey.computeIfAbsent(row.key(), key -> new ArrayList<>());
            for (RuleRow other : versions) {
                if (overlap(row, other)) {
                    throw new RuleBookException(row.key(), "two versions are in force on the same day");
                }
            }
            versions.add(row);
        }
    }

    private static boolean overlap(RuleRow a, RuleRow b) {
        return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
    }

    private static boolean startsBeforeEndOf(RuleRow a, RuleRow b) {
        return a.validFrom() == null || b.validTo() == null || !a.validFrom().isAfter(b.validTo());
    }
}

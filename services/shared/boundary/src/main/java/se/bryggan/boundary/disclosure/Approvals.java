package se.bryggan.boundary.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which clauses of the rule book a lawyer has approved, by name, role and date; one file per installation. */
public final class Approvals {

    private final Set<Clause> approved;

    private Approvals(Set<Clause> approved) {
        this.approved = approved;
    }

    /** Nobody has approved anything. */
    public static Approvals none() {
        return new Approvals(Set.of());
    }

    /**
     * Reads the file; approvals of a wording that the book no longer has stay in it and count for nothing.
     *
     * @throws RuleBookException on an approval that is not complete, is dated after {@code today}, or names no clause of
     *     the book
     */
    public static Approvals read(Path file, RuleBook book, LocalDate today) {
        try {
            return read(Files.readAllBytes(file), file.getFileName().toString(), book, today);
        } catch (IOException e) {
            throw new RuleBookException(file.getFileName().toString(), "cannot be read", e);
        }
    }

    static Approvals read(byte[] content, String name, RuleBook book, LocalDate today) {
        Section file = YamlFile.read(content, name);
        var approved = new HashSet<Clause>();
        for (Section approval : file.sections("approvals")) {
            approved.add(clause(approval, book, today));
        }
        file.end();
        return new Approvals(approved);
    }

    /** The clauses that a lawyer must approve and that nobody has. */
    public List<Clause> missing(RuleBook book) {
        return book.awaitingApproval().stream()
                .filter(clause -> !approved.contains(clause))
                .toList();
    }

    private static Clause clause(Section approval, RuleBook book, LocalDate today) {
        String key = approval.text("clause");
        approval.named(key);
        var clause = new Clause(key, approval.text("wording"));
        approval.text("name");
        approval.text("role");
        LocalDate date = approval.day("date");
        approval.end();
        if (date.isAfter(today)) {
            throw approval.wrong("approved on a day to come");
        }
        if (book.awaitingApproval().stream().noneMatch(known -> known.key().equals(key))) {
            throw approval.wrong("no clause that needs an approval");
        }
        return clause;
    }
}

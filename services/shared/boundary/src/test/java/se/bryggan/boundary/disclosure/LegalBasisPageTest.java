package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/legal-basis.md} is written from the rule book: run with {@code -Dbryggan.write-docs=true} to renew it. */
class LegalBasisPageTest {

    private static final Path PAGE = Path.of("../../../docs/legal-basis.md");

    private static final String HEAD = """
        # Legal basis of disclosure

        Written from the rule book (`contracts/rulebook/disclosure`), where each row also has its branches, categories and purposes. A test fails when this page differs from it.

        - **Kinds**, in the order in which they are tried: `SECRECY` withholds a hidden place, `DUTY` must be disclosed whatever is said about consent, `PERMISSION` may, `CONSENT` needs those who dispose of the secrecy, `LAST_RESORT` is always put to a named human.
        - **Needs**: the conditions that the platform checks; after *found*: the findings of which a named human must have attested one.
        - **Word of the asker**: conditions for which the platform has no fact. Whoever asks or claims the ground attests them by doing so.
        - **Marks**: V paragraph read, P from a bill or an agency's page, M from memory, L a lawyer must confirm before production: an approval names the row and the *wording to approve* (`contracts/rulebook/disclosure/README.md`). So for the order of evaluation itself, as `procedure` `%s`.

        | rule | kind | law | SFS | in force | needs | word of the asker | marks | wording to approve |
        |---|---|---|---|---|---|---|---|---|
        """;

    @Test
    void thePageSaysWhatTheRuleBookSays() throws IOException {
        String page = HEAD.formatted(Clause.of(TestBook.BOOK.procedure()).wording())
                + TestBook.BOOK.rows().stream().map(LegalBasisPageTest::line).collect(Collectors.joining());

        if (Boolean.getBoolean("bryggan.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(page, Files.readString(PAGE));
    }

    private static String line(RuleRow row) {
        String conditions = row.conditions().stream().map(Requirement::toString).collect(Collectors.joining(", "));
        String found = row.findings().isEmpty() ? "" : "found: " + names(row.findings());
        String needs = conditions.isEmpty() || found.isEmpty() ? conditions + found : conditions + "; " + found;
        return "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        row.key(),
                        row.kind(),
                        row.citation(),
                        row.sfs(),
                        day(row.validFrom()) + ".." + day(row.validTo()),
                        needs,
                        names(row.attestedByAsker()),
                        row.certainty().stream().map(Certainty::name).collect(Collectors.joining(" ")),
                        row.needsLawyer() ? Clause.of(row).wording() : "");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String names(Collection<? extends Enum<?>> words) {
        return words.stream()
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}

package se.bryggan.boundary.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/access.md} holds what the access rules answer, row by row: run with {@code -Dbryggan.write-docs=true} to
 * renew it, and read the difference. A row that opens nothing, or that is about an act which no code has, stops the build.
 */
class AccessPageTest {

    private static final Path PAGE = Path.of("../../../docs/access.md");
    private static final Path SERVICES = Path.of("../..");
    private static final Pattern GUARDED = Pattern.compile("@Guarded\\(" + "\\s*\"([^\"]+)\"\\s*\\)");

    private static final String HEAD = """
        # Who may do what in the own authority

        Written from the answers of the access rules (`contracts/rulebook/access`) on 2026-11-20 to every kind of actor, of every branch, at every strength of log-in. A test fails when this page differs from them.

        - **Who**: role, and the branches if not all; *another* is staff in any other post.
        - **Of what**: what the row opens beyond the rows before it. *Own work*: assigned to the actor; *beside*: of another unit or branch of the own authority; *own person*: about the actor, or about a child of a guardian; *addressed*: a sealed package to the actor's authority, branch and unit; *list*: nothing in particular.
        - **Rows**: how much of the authority's data the database shows meanwhile.

        """;

    private static final String COLUMNS = """

        | act | who | of what | rows | log-in | record | law |
        |---|---|---|---|---|---|---|
        """;

    @Test
    void thePageSaysWhatTheRulesAnswer() throws IOException {
        var page = new StringBuilder(HEAD);
        page.append("## every service\n").append(COLUMNS).append(lines(AccessTableRows.of("shared"), List.of()));
        AccessTable.services()
                .forEach(service -> page.append("\n## ")
                        .append(service)
                        .append('\n')
                        .append(COLUMNS)
                        .append(lines(AccessTableRows.of(service), AccessTableRows.of("shared"))));
        if (Boolean.getBoolean("bryggan.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(page.toString(), Files.readString(PAGE));
    }

    @Test
    void everyRowOpensSomething() {
        AccessTable.services()
                .forEach(service ->
                        assertEquals(Set.of(), AccessTable.unreached(AccessTableRows.with(service)), service));
    }

    @Test
    void aRowThatOpensNothingIsFound() {
        List<AccessRow> rows = AccessTableRows.with("case");
        AccessRow first = rows.get(0);
        rows.add(AccessTableRows.copy(first, "ACC-SHADOWED", first.act()));

        assertEquals(Set.of("ACC-SHADOWED"), AccessTable.unreached(rows));
    }

    @Test
    void everyRowIsAboutAnActThatTheCodeHas() {
        Set<String> guarded = guardedActs();

        Stream.concat(Stream.of("shared"), AccessTable.services())
                .forEach(service ->
                        assertEquals(Set.of(), AccessTable.unguarded(AccessTableRows.of(service), guarded), service));
    }

    @Test
    void aRowAboutAnActThatTheCodeHasNotIsFound() {
        AccessRow first = AccessTableRows.of("case").get(0);
        List<AccessRow> rows = List.of(first, AccessTableRows.copy(first, "ACC-IDLE", "case.dance"));

        assertEquals(Set.of("case.dance"), AccessTable.unguarded(rows, guardedActs()));
    }

    @Test
    void noIdIsUsedByTwoServices() {
        var all = new ArrayList<String>();
        Stream.concat(Stream.of("shared"), AccessTable.services())
                .forEach(service -> AccessTableRows.of(service).stream()
                        .map(AccessRow::id)
                        .distinct()
                        .forEach(all::add));

        assertEquals(new TreeSet<>(all).size(), all.size());
    }

    private static String lines(List<AccessRow> rows, List<AccessRow> shared) {
        var all = new ArrayList<>(rows);
        all.addAll(shared);
        var table = new AccessTable(AccessRules.of(all));
        return rows.stream()
                .map(row -> table.reach(row).orElseThrow().line(row))
                .collect(Collectors.joining());
    }

    private static Set<String> guardedActs() {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("src/main/"))
                    .flatMap(AccessPageTest::acts)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> acts(Path file) {
        try {
            Matcher found = GUARDED.matcher(Files.readString(file));
            return found.results().map(result -> result.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the project, in the order of their files. */
    private static final class AccessTableRows {

        static List<AccessRow> of(String service) {
            String resource = "/rulebook/access/" + service + ".yaml";
            try (InputStream in = AccessPageTest.class.getResourceAsStream(resource)) {
                return AccessRules.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static List<AccessRow> with(String service) {
            var rows = new ArrayList<>(of(service));
            rows.addAll(of("shared"));
            return rows;
        }

        static AccessRow copy(AccessRow row, String id, String act) {
            return new AccessRow(
                    id,
                    act,
                    row.kinds(),
                    row.roles(),
                    row.branches(),
                    row.relation(),
                    row.daysAfter(),
                    row.reach(),
                    row.record(),
                    row.minAssurance(),
                    row.citation(),
                    row.validFrom(),
                    row.validTo());
        }
    }
}

package se.bryggan.boundary.ledger.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks every exported ledger ({@code *.jsonl}) of a folder, and that none is missing that others know of. */
final class LedgerFolder {

    private final Anchors anchors;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<LedgerId, LedgerCheck> whole = new HashMap<>();
    private final Set<LedgerId> seen = new HashSet<>();

    LedgerFolder(Anchors anchors) {
        this.anchors = anchors;
        flaws.addAll(anchors.flaws());
    }

    /** The files, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".jsonl") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    void check(Path folder) throws IOException {
        for (Path file : files(folder)) {
            check(file, folder.relativize(file).toString());
        }
        for (LedgerId ledger : anchors.ledgers()) {
            if (!seen.contains(ledger)) {
                flaws.add(new Flaw(
                        ledger.toString(), "others hold heads of this ledger, but no whole copy of it is here"));
            }
        }
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** The ledgers in which nothing was wrong. */
    Map<LedgerId, LedgerCheck> whole() {
        return whole;
    }

    private void check(Path file, String name) throws IOException {
        var check = new LedgerCheck(anchors);
        long number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                check.line(line);
            }
            check.end();
            whole.put(check.ledger(), check);
        } catch (NotALedger e) {
            flaws.add(new Flaw(name, "line " + number + ": " + e.getMessage()));
        } catch (CharacterCodingException e) {
            flaws.add(new Flaw(name, "line " + (number + 1) + ": not UTF-8"));
        }
        if (check.ledger() != null && !seen.add(check.ledger())) {
            flaws.add(new Flaw(name, "a second copy of " + check.ledger()));
        }
    }
}

package se.bryggan.boundary.ledger.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLedgerCommandTest {

    private static final long SEED = 20261122;
    private static final KeyPair KEYS = Sealing.newKeys();

    private final Random random = new Random(SEED);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeAll
    static void tellTheSeed() {
        System.out.println("seed " + SEED);
    }

    @Test
    void anUntouchedLedgerStands() throws IOException {
        Sealing sealing = Sealing.ofRows(40, KEYS, random);

        assertEquals(0, verify(sealing.lines(), sealing.anchors()), said());
        assertTrue(said().contains("utbildningsnamnden/referral: 40 rows stand as they were sealed\n"), said());
        assertTrue(said().contains("OK: 1 ledgers are whole"), said());
    }

    @Test
    void spacesAndTheOrderOfMembersAreNoChange() throws IOException {
        Sealing sealing = Sealing.ofRows(10, KEYS, random);
        List<String> spaced = sealing.lines().stream()
                .map(line -> line.replace("\":", "\" : ").replace(",\"", ", \""))
                .toList();

        assertEquals(0, verify(spaced, sealing.anchors()), said());
    }

    @Test
    void tenThousandTamperingsWithoutTheKeyAreAllFound() throws Exception {
        Map<Tampering, Integer> tried = new EnumMap<>(Tampering.class);
        Sealing sealing = Sealing.ofRows(12, KEYS, random);
        Anchors anchors = Anchors.of(sealing.anchors());
        for (int i = 0; i < 10_000; i++) {
            Tampering tampering = Tampering.values()[i % Tampering.values().length];
            var lines = new ArrayList<>(sealing.lines());
            tampering.on(lines, random);
            if (lines.equals(sealing.lines())) {
                continue;
            }
            assertFalse(stands(lines, anchors), "seed " + SEED + ", " + i + ": " + tampering);
            tried.merge(tampering, 1, Integer::sum);
        }

        assertEquals(Tampering.values().length, tried.size());
        assertTrue(tried.values().stream().mapToInt(Integer::intValue).sum() > 9_900, tried.toString());
    }

    @Test
    void aRewriteByTheHolderOfTheKeyIsFoundFromEveryRow() throws Exception {
        Sealing sealing = Sealing.ofRows(40, KEYS, random);
        Anchors oneAnchor = Anchors.of(List.of(sealing.anchors().getLast()));

        for (int row = 1; row <= 40; row++) {
            Sealing rewritten = sealing.rewrittenFrom(row, random);

            assertTrue(stands(rewritten.lines(), Anchors.of(rewritten.anchors())), "well signed in itself");
            assertFalse(stands(rewritten.lines(), oneAnchor), "row " + row);
        }
    }

    @Test
    void twoHeadsThatOthersHoldOverTheSameRowsShowASplitView() throws Exception {
        Sealing one = Sealing.ofRows(20, KEYS, random);
        Sealing other = one.rewrittenFrom(7, random);
        var kept = new ArrayList<>(one.anchors());
        kept.add(other.anchors().getLast());

        assertEquals(1, verify(one.lines(), kept));
        assertTrue(said().contains("split view: two signed heads over the first 20 rows"), said());
    }

    @Test
    void aLedgerCutOffAtAHeadIsFoundByWhoeverHoldsALaterOne() throws IOException {
        Sealing sealing = Sealing.ofRows(20, KEYS, random);
        long before = sealing.heads().get(sealing.heads().size() - 2).size();
        List<String> cut = sealing.lines().stream()
                .takeWhile(line -> !line.contains("\"position\":" + (before + 1) + ","))
                .toList();

        assertEquals(1, verify(cut, sealing.anchors()));
        assertTrue(said().contains("cut off: others hold a head over 20 rows, but " + before + " are here"), said());
    }

    @Test
    void rowsThatNobodyElseVouchesForAreTold() throws IOException {
        Sealing sealing = Sealing.ofRows(20, KEYS, random);
        Head first = sealing.heads().getFirst();

        assertEquals(0, verify(sealing.lines(), List.of(first.line())), said());
        assertTrue(said().contains("the last " + (20 - first.size()) + " of them only by the authority's own"), said());
    }

    @Test
    void aLedgerSealedWithAnotherKeyIsFound() throws IOException {
        Sealing sealing = Sealing.ofRows(20, KEYS, random);
        Sealing forged = Sealing.ofRows(20, Sealing.newKeys(), random);

        assertEquals(1, verify(forged.lines(), sealing.anchors()));
        assertTrue(said().contains("signed by a key that nobody else knows"), said());
    }

    @Test
    void aForgedAnchorAndALedgerThatIsAwayAreFound() throws IOException {
        Sealing sealing = Sealing.ofRows(5, KEYS, random);
        Sealing away = new Sealing(new LedgerId("region", "sip"), KEYS);
        away.add(Sealing.salt(random), Sealing.row(1, random));
        away.seal();
        var kept = new ArrayList<>(sealing.anchors());

        kept.add(away.anchors().getFirst());
        assertEquals(1, verify(sealing.lines(), kept));
        assertTrue(
                said().contains("region/sip: others hold heads of this ledger, but no whole copy of it is here"),
                said());

        kept.set(0, kept.getFirst().replace("\"size\":", "\"size\":1"));
        assertEquals(1, verify(sealing.lines(), kept));
        assertTrue(said().contains("anchors: line 1"), said());
    }

    @Test
    void aLedgerThatStandsThereTwiceIsFoundAlsoWhenOneCopyIsAnother() throws Exception {
        Sealing sealing = Sealing.ofRows(10, KEYS, random);
        Path ledgers = Files.createDirectories(folder.resolve("ledgers"));
        for (Sealing copy : List.of(sealing, sealing.rewrittenFrom(8, random))) {
            Files.write(ledgers.resolve("copy.jsonl"), copy.lines());

            assertEquals(1, verify(sealing.lines(), sealing.anchors()));
            assertTrue(said().contains("a second copy of utbildningsnamnden/referral"), said());
        }
    }

    @Test
    void withoutAnchorsNothingIsProved() throws IOException {
        Sealing sealing = Sealing.ofRows(5, KEYS, random);

        assertEquals(1, verify(sealing.lines(), List.of()));
        assertTrue(said().contains("nobody else has kept a head of this ledger"), said());
    }

    @Test
    void noRowIsQuoted() throws IOException {
        Sealing sealing = Sealing.ofRows(5, KEYS, random);
        var lines = new ArrayList<>(sealing.lines());
        lines.set(0, lines.getFirst().replace("PERMIT", "SECRETWORD").replace("DENY", "SECRETWORD"));

        assertEquals(1, verify(lines, sealing.anchors()));
        assertFalse(said().contains("SECRETWORD"), said());
    }

    @Test
    void whatCannotBeReadIsNoVerdict() throws IOException {
        Path anchors = Files.writeString(folder.resolve("anchors"), "");

        assertEquals(2, command().run());
        assertEquals(2, command().run(folder.toString(), "--anchor", anchors.toString()));
        assertEquals(2, command().run(folder.toString(), "--anchors", anchors.toString()), "no ledger there");
        Files.writeString(folder.resolve("a.jsonl"), "");
        assertEquals(
                2,
                command()
                        .run(
                                folder.toString(),
                                "--anchors",
                                folder.resolve("away").toString()));
        assertEquals(2, command().run(folder.resolve("away").toString(), "--anchors", anchors.toString()));
    }

    private int verify(List<String> lines, List<String> anchors) throws IOException {
        said.reset();
        Path ledgers = Files.createDirectories(folder.resolve("ledgers"));
        Files.write(ledgers.resolve("referral.jsonl"), lines);
        Path kept = Files.write(folder.resolve("anchors"), anchors);
        return command().run(ledgers.toString(), "--anchors", kept.toString());
    }

    private static boolean stands(List<String> lines, Anchors anchors) {
        var check = new LedgerCheck(anchors);
        try {
            for (String line : lines) {
                check.line(line);
            }
            check.end();
            return true;
        } catch (NotALedger e) {
            return false;
        }
    }

    private VerifyLedgerCommand command() {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyLedgerCommand(stream, stream);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

package se.bryggan.boundary.ledger.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds one exported ledger against its own signed heads and against what others have kept of them.
 *
 * <p>Reads line by line; after the first thing that is wrong the rest is not to be trusted and is not read.
 */
final class LedgerCheck {

    private final Anchors anchors;
    private final MerkleTree tree = new MerkleTree();
    private final Map<Long, byte[]> roots = new HashMap<>();
    private Head last;

    LedgerCheck(Anchors anchors) {
        this.anchors = anchors;
    }

    /** Takes the next line of the file; the exception says what is wrong with it. */
    void line(String text) throws NotALedger {
        ObjectNode json;
        try {
            json = CanonicalJson.read(text);
        } catch (JsonProcessingException e) {
            throw new NotALedger("not a line of JSON");
        }
        if (json.has("head")) {
            head(Head.of(Members.exactly(json, Set.of("head")).object("head")));
        } else {
            row(SealedRow.of(json));
        }
    }

    /** Takes note that the file has ended. */
    void end() throws NotALedger {
        if (last == null) {
            throw new NotALedger("no signed head at all");
        }
        if (last.size() != tree.size()) {
            throw new NotALedger("rows " + (last.size() + 1) + " to " + tree.size() + " are under no signed head");
        }
        List<Head> kept = anchors.of(last.ledger());
        if (kept.isEmpty()) {
            throw new NotALedger("nobody else has kept a head of this ledger, so nothing is proved");
        }
        for (Head anchor : kept) {
            compare(anchor);
        }
    }

    LedgerId ledger() {
        return last == null ? null : last.ledger();
    }

    long rows() {
        return tree.size();
    }

    /** How many rows others vouch for; the rest stand only under the authority's own signature. */
    long anchored() {
        return anchors.of(last.ledger()).stream().mapToLong(Head::size).max().orElse(0);
    }

    private void row(SealedRow row) throws NotALedger {
        if (row.position() != tree.size() + 1) {
            throw new NotALedger("row " + (tree.size() + 1) + " is not here, but row " + row.position() + " is");
        }
        tree.add(row.leaf());
        if (anchors.sizes().contains(tree.size())) {
            roots.put(tree.size(), tree.root());
        }
    }

    private void head(Head head) throws NotALedger {
        if (!head.isSignedByItsKey()) {
            throw new NotALedger("head " + head.number() + " is not signed by its key");
        }
        if (last != null && !head.ledger().equals(last.ledger())) {
            throw new NotALedger("a head of another ledger");
        }
        Set<String> keys = anchors.keys(head.ledger());
        if (!keys.isEmpty() && !keys.contains(HexFormat.of().formatHex(head.key()))) {
            throw new NotALedger("head " + head.number() + " is signed by a key that nobody else knows");
        }
        follows(head);
        if (head.size() != tree.size()) {
            throw new NotALedger(
                    "head " + head.number() + " is over " + head.size() + " rows, but " + tree.size() + " are here");
        }
        if (!head.sameRoot(tree.root())) {
            throw new NotALedger("rows " + (last == null ? 1 : last.size() + 1) + " to " + head.size()
                    + " are not those that were sealed: something was changed, removed, put in or moved");
        }
        last = head;
    }

    private void follows(Head head) throws NotALedger {
        long number = last == null ? 1 : last.number() + 1;
        byte[] previous = last == null ? Head.NONE : last.digest();
        if (head.number() != number || !Arrays.equals(head.previous(), previous)) {
            throw new NotALedger("head " + number + " is missing or is another than the one that was signed");
        }
    }

    private void compare(Head anchor) throws NotALedger {
        if (anchor.size() > tree.size()) {
            throw new NotALedger(
                    "cut off: others hold a head over " + anchor.size() + " rows, but " + tree.size() + " are here");
        }
        byte[] root = anchor.size() == 0 ? new MerkleTree().root() : roots.get(anchor.size());
        if (!anchor.sameRoot(root)) {
            throw new NotALedger("rewritten: the first " + anchor.size()
                    + " rows are not those over which others hold a signed head of " + anchor.at());
        }
    }
}

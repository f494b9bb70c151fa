package se.bryggan.boundary.ledger.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Heads that others than the authority have kept: what a ledger is held against. */
final class Anchors {

    private final Map<LedgerId, List<Head>> heads = new TreeMap<>();
    private final Set<Long> sizes = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** {@code lines} as in an export, heads only; in any order, and the same head as often as others have kept it. */
    static Anchors of(Iterable<String> lines) {
        var anchors = new Anchors();
        int number = 0;
        for (String line : lines) {
            number++;
            anchors.add(line, number);
        }
        anchors.heads.forEach(anchors::compare);
        return anchors;
    }

    List<Head> of(LedgerId ledger) {
        return heads.getOrDefault(ledger, List.of());
    }

    Set<LedgerId> ledgers() {
        return heads.keySet();
    }

    /** How long any ledger was when somebody kept a head of it. */
    Set<Long> sizes() {
        return sizes;
    }

    /** What is wrong with the anchors themselves: a forged one, or two that show two histories. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** The keys by which others have known the authority. */
    Set<String> keys(LedgerId ledger) {
        return of(ledger).stream()
                .map(head -> HexFormat.of().formatHex(head.key()))
                .collect(Collectors.toSet());
    }

    private void add(String line, int number) {
        try {
            ObjectNode json = CanonicalJson.read(line);
            Head head = Head.of(Members.exactly(json, Set.of("head")).object("head"));
            if (head.isSignedByItsKey()) {
                heads.computeIfAbsent(head.ledger(), ledger -> new ArrayList<>())
                        .add(head);
                sizes.add(head.size());
            } else {
                flaws.add(new Flaw("anchors", "line " + number + ": the signature is not that of its key"));
            }
        } catch (NotALedger | JsonProcessingException e) {
            flaws.add(new Flaw("anchors", "line " + number + ": not a signed head"));
        }
    }

    private void compare(LedgerId ledger, List<Head> kept) {
        var bySize = new TreeMap<Long, Head>();
        for (Head head : kept) {
            Head other = bySize.putIfAbsent(head.size(), head);
            if (other != null && !other.sameRoot(head.root())) {
                flaws.add(new Flaw(
                        ledger.toString(),
                        "split view: two signed heads over the first " + head.size()
                                + " rows show two different ledgers"));
            }
        }
    }
}

package se.bryggan.boundary.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of RFC 6962 over leaves that are only ever added. Not thread-safe.
 *
 * <p>Keeps one hash per full subtree, largest first, so that a ledger of any length is carried on in little memory.
 */
public final class MerkleTree {

    private static final byte[] NODE = {1};

    private final List<byte[]> peaks;
    private long size;

    public MerkleTree() {
        this(0, List.of());
    }

    /** Carries on a tree of which {@link #size()} and {@link #peaks()} were kept. */
    public MerkleTree(long size, List<byte[]> peaks) {
        if (Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException("not the peaks of a tree of this size");
        }
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    public void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = Sha256.of(NODE, peaks.removeLast(), hash);
        }
        peaks.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public List<byte[]> peaks() {
        return List.copyOf(peaks);
    }

    public byte[] root() {
        if (peaks.isEmpty()) {
            return Sha256.of();
        }
        byte[] root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Sha256.of(NODE, peaks.get(i), root);
        }
        return root;
    }
}

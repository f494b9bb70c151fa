package se.bryggan.boundary.ledger.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** The inputs and roots that implementations of RFC 6962 test each other with. */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfRfc6962() {
        var tree = new MerkleTree();
        for (int i = 0; i < INPUTS.size(); i++) {
            tree.add(Sha256.of(LEAF, HexFormat.of().parseHex(INPUTS.get(i))));

            assertEquals(ROOTS.get(i), HexFormat.of().formatHex(tree.root()), "size " + (i + 1));
        }
    }

    @Test
    void everySizeHasTheRootOfTheRecursiveDefinition() {
        var tree = new MerkleTree();
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            assertArrayEquals(root(leaves), tree.root(), "size " + i);
            byte[] leaf = Sha256.of(LEAF, new byte[] {(byte) i});
            leaves.add(leaf);
            tree.add(leaf);
        }
    }

    @Test
    void aTreeThatIsCarriedOnIsTheSameTree() {
        var whole = new MerkleTree();
        var carried = new MerkleTree();
        for (int i = 0; i < 70; i++) {
            byte[] leaf = Sha256.of(LEAF, new byte[] {(byte) i});
            whole.add(leaf);
            carried = new MerkleTree(carried.size(), carried.peaks());
            carried.add(leaf);

            assertArrayEquals(whole.root(), carried.root());
        }
        assertThrows(IllegalArgumentException.class, () -> new MerkleTree(3, List.of(LEAF)));
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }
}

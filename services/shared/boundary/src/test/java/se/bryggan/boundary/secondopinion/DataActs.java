package se.bryggan.boundary.secondopinion;

import static se.bryggan.boundary.secondopinion.Paragraph.permission;
import static se.bryggan.boundary.secondopinion.Words.CARE25;
import static se.bryggan.boundary.secondopinion.Words.EMI;
import static se.bryggan.boundary.secondopinion.Words.HEA;
import static se.bryggan.boundary.secondopinion.Words.STATISTICS;

import java.util.List;
import java.util.Set;

/** Statistics of the municipality, and shared care documentation (lag 2022:913). */
final class DataActs {

    static final String SHARED_CARE = "L2022-913-3-1";

    private static final Set<String> CARE_GIVERS = Words.all(HEA, EMI, Set.of("PRIVATE_HEALTH_CARE"));
    private static final double SMALLEST_CELL_OF_THE_LAW = 5;

    static final List<Paragraph> PERMISSIONS = List.of(
            permission("SoL-5-2")
                    .to(STATISTICS)
                    .about(Set.of("AGGREGATE"))
                    .purposes("STATISTICS")
                    .when(q -> q.context().cellSize() != null),
            permission(SHARED_CARE)
                    .from(CARE_GIVERS)
                    .to(CARE_GIVERS)
                    .about(CARE25)
                    .purposes("CARE_AND_SUPPORT")
                    .since("2023-01-01")
                    .when(q -> q.by("DIRECT_ACCESS") && q.context().says("assignedToCase"))
                    .tested(DataActs::consented));

    private DataActs() {}

    /** A district may raise the limit, never lower it. */
    static boolean hasSmallCells(Question q) {
        return q.context().cellSize()
                < Math.max(SMALLEST_CELL_OF_THE_LAW, q.context().minCellSize());
    }

    private static Paragraph.Tested consented(Question q, String category) {
        return ConsentRule.of(q, category).inForce() ? Paragraph.Tested.PASSED : Paragraph.Tested.FAILED;
    }
}

package se.bryggan.boundary.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void whatCameInOrderIsComplete() {
        Progress progress = Progress.from(0).took(1).took(2).told(2);

        assertTrue(progress.complete());
    }

    @Test
    void aMissingNumberIsAGapUntilItComes() {
        Progress gap = Progress.from(0).took(1).took(3).took(4).told(4);

        assertFalse(gap.complete());
        assertEquals(1, gap.applied());
        assertTrue(gap.took(2).complete());
    }

    @Test
    void aHeartbeatTellsOfAnEventThatNeverCame() {
        assertFalse(Progress.from(7).told(8).complete());
    }

    @Test
    void theOwnersStateFillsAGapWithWhatCameMeanwhile() {
        Progress gap = Progress.from(1).took(5).took(6).told(6);

        assertTrue(gap.restored(5).complete());
        assertFalse(gap.restored(3).complete(), "4 is still missing");
    }

    @Test
    void anOwnerThatHasLostItsCountIsBelievedOnlyAfterItsState() {
        Progress ahead = Progress.from(100).told(3);

        assertFalse(ahead.complete());
        assertTrue(ahead.restored(3).complete());
    }

    @Test
    void theStateReadAheadOfTheEventsWaitsForThem() {
        Progress restored = Progress.from(1).told(3).restored(5);

        assertFalse(restored.complete());
        assertTrue(restored.took(2).took(5).told(5).complete());
    }

    /** Whatever comes twice, late or never: what counts as applied was applied, or was in the owner's state. */
    @Test
    void nothingCountsAsAppliedThatIsMissing() {
        for (long seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            TreeSet<Long> had = new TreeSet<>();
            Progress progress = Progress.from(0);
            long sent = 0;
            for (int step = 0; step < 40; step++) {
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        sent++;
                        if (random.nextInt(4) > 0) {
                            had.add(sent);
                            progress = progress.took(sent);
                        }
                    }
                    case 2 -> {
                        long again = random.nextLong(sent + 1);
                        if (again > 0) {
                            had.add(again);
                            progress = progress.took(again);
                        }
                    }
                    case 3 -> progress = progress.told(sent);
                    default -> {
                        long upTo = random.nextLong(sent + 1);
                        for (long number = 1; number <= upTo; number++) {
                            had.add(number);
                        }
                        progress = progress.restored(upTo);
                    }
                }
                for (long number = 1; number <= progress.applied(); number++) {
                    assertTrue(had.contains(number), "seed " + seed + " step " + step);
                }
            }
        }
    }
}

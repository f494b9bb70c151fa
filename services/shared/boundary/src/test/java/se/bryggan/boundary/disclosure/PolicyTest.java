package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Policy FEW_EYES = new Policy(Visibility.NONE, 5);
    private static final Policy LARGE_CELLS = new Policy(Visibility.ADMISSION_GROUP, 10);

    @Test
    void ofTwoPoliciesTheNarrowerPartsCountWhicheverIsNarrowed() {
        assertEquals(new Policy(Visibility.NONE, 10), FEW_EYES.narrowedBy(LARGE_CELLS));
        assertEquals(new Policy(Visibility.NONE, 10), LARGE_CELLS.narrowedBy(FEW_EYES));
    }

    @Test
    void whoHasDecidedNothingNarrowsNothing() {
        assertEquals(LARGE_CELLS, LARGE_CELLS.narrowedBy(Policy.DEFAULT));
        assertEquals(Policy.DEFAULT, Policy.DEFAULT.narrowedBy(Policy.DEFAULT));
    }

    @Test
    void aPolicyThatIsWiderThanTheDefaultDoesNotWidenIt() {
        assertEquals(Policy.DEFAULT, Policy.DEFAULT.narrowedBy(new Policy(Visibility.DIRECT, null)));
    }
}

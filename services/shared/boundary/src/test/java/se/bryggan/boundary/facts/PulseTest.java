package se.bryggan.boundary.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PulseTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long OTHER_CLOCK = 5_000 * SECOND;
    private static final UUID RUN = new UUID(1, 1);
    private static final UUID NEXT_RUN = new UUID(2, 2);

    @Test
    void aSignIsNotBelievedUntilTheOwnerHasToldWhatItsClockShows() {
        assertNull(Pulse.NONE.beat(sent(3), OwnersClock.UNKNOWN).given(OwnersClock.UNKNOWN));
    }

    @Test
    void aSignIsAsOldAsItIsHoweverLongItWasUnderWay() {
        OwnersClock clock = OwnersClock.told(RUN, 7 * SECOND, at(7));

        assertEquals(at(3), Pulse.NONE.beat(sent(3), clock).given(clock));
    }

    @Test
    void anOwnerThatAnswersSlowlyMakesItsSignsOlderAndNeverYounger() {
        OwnersClock slow = OwnersClock.told(RUN, 9 * SECOND, at(7));

        assertEquals(at(1), Pulse.NONE.beat(sent(3), slow).given(slow));
    }

    @Test
    void theSignOfAnEarlierRunCountsUntilTheNewRunsClockIsKnown() {
        OwnersClock clock = OwnersClock.told(RUN, 7 * SECOND, at(7));
        Pulse both = Pulse.NONE.beat(sent(6), clock).beat(new Beat(3, 0, NEXT_RUN, 0), clock);

        assertEquals(at(6), both.given(clock));
        assertEquals(at(9), both.given(OwnersClock.told(NEXT_RUN, SECOND, at(10))));
    }

    private static Beat sent(long seconds) {
        return new Beat(3, 0, RUN, seconds * SECOND);
    }

    private static long at(long seconds) {
        return OTHER_CLOCK + seconds * SECOND;
    }
}

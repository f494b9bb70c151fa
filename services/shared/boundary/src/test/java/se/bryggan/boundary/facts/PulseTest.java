package se.bryggan.boundary.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PulseTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long OTHER_CLOCK = 5_000 * SECOND;
    private static final UUID RUN = new UUID(1, 1);

    @Test
    void theSecondSignOfARunIsBelieved() {
        Pulse first = Pulse.NONE.beat(sent(0), at(0));

        assertFalse(first.heard());
        assertEquals(0, first.beat(sent(3), at(3)).age(at(3)));
    }

    @Test
    void aSignThatWasLongUnderWayIsAsOldAsItIs() {
        Pulse pulse = Pulse.NONE.beat(sent(0), at(0)).beat(sent(3), at(3)).beat(sent(6), at(26));

        assertEquals(20 * SECOND, pulse.age(at(26)));
    }

    @Test
    void nothingOfABacklogIsBelieved() {
        Pulse pulse = Pulse.NONE;
        for (int beat = 0; beat < 100; beat++) {
            pulse = pulse.beat(sent(3 * beat), at(300 + 0.01 * beat));
            assertFalse(pulse.heard());
        }

        Pulse end = pulse.beat(sent(300), at(301));
        assertFalse(end.heard());
        assertTrue(end.beat(sent(303), at(304)).heard());
    }

    @Test
    void whatWasBelievedOfALateReaderIsOlderThanItLooked() {
        Pulse late = Pulse.NONE.beat(sent(0), at(60)).beat(sent(3), at(63));
        assertEquals(0, late.age(at(63)));

        assertEquals(60 * SECOND, late.beat(sent(63), at(63)).age(at(63)));
    }

    @Test
    void theGreaterAgeOfTheTwoClocksCounts() {
        Pulse pulse = Pulse.NONE.beat(sent(0), at(0)).beat(new Beat(3, 0, RUN, 3 * SECOND, 8 * SECOND), at(3));

        assertEquals(8 * SECOND, pulse.age(at(3)));
    }

    @Test
    void anOwnerThatStartsAnewIsBelievedFromItsSecondSign() {
        Pulse pulse = Pulse.NONE.beat(sent(0), at(0)).beat(sent(3), at(3));
        Beat again = new Beat(3, 0, new UUID(2, 2), 0, 0);

        assertEquals(2 * SECOND, pulse.beat(again, at(5)).age(at(5)));
    }

    private static Beat sent(double seconds) {
        return new Beat(3, 0, RUN, nanos(seconds), 0);
    }

    private static long at(double seconds) {
        return OTHER_CLOCK + nanos(seconds);
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * SECOND);
    }
}

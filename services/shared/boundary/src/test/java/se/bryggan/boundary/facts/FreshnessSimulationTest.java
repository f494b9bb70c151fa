package se.bryggan.boundary.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;

/**
 * Ten thousand schedules in which events are lost, late, parked and read again, owners and readers die, topics are gone,
 * views are rebuilt and wall clocks jump: nothing leaves that has been forbidden for longer than the lease.
 */
class FreshnessSimulationTest {
    private static final DisclosurePoint POINT =
            new DisclosurePoint(RuleBook.load(FreshnessSimulationTest.class.getClassLoader()));

    @Test
    void nothingIsDisclosedAfterTheLeaseInTenThousandSchedules() {
        var received = new AtomicLong();

        List<String> unlawful = LongStream.range(0, 10_000)
                .parallel()
                .boxed()
                .flatMap(seed -> {
                    SimulatedSchedule schedule = play(seed, SimulatedReader.Sabotage.NOTHING);
                    received.addAndGet(schedule.received());
                    return schedule.unlawful().stream().map(flaw -> "seed " + seed + ": " + flaw);
                })
                .limit(5)
                .toList();

        assertEquals(List.of(), unlawful);
        assertTrue(received.get() > 300_000, "it must not be safe by being silent: " + received);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void aReaderThatLeavesOutOneOfTheRulesIsFoundOut(SimulatedReader.Sabotage sabotage) {
        boolean found = LongStream.range(0, 5_000)
                .parallel()
                .anyMatch(seed -> !play(seed, sabotage).unlawful().isEmpty());

        assertTrue(found, sabotage.name());
    }

    private static SimulatedSchedule play(long seed, SimulatedReader.Sabotage sabotage) {
        return new SimulatedSchedule(seed, POINT, sabotage).play();
    }
}

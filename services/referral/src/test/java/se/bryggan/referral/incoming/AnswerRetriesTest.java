package se.bryggan.referral.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.referral.incoming.AnswerRetries.Attempt;

class AnswerRetriesTest {

    private static final Duration FIRST = Duration.ofSeconds(5);

    private final Attempt first = Attempt.first(UUID.randomUUID());

    @Test
    void eachPauseIsTwiceAsLongAsTheOneBefore() {
        assertEquals(FIRST, first.pause(FIRST));
        assertEquals(FIRST.multipliedBy(2), first.next().pause(FIRST));
        assertEquals(FIRST.multipliedBy(4), first.next().next().pause(FIRST));
    }

    @Test
    void noPauseIsLongerThanAnHour() {
        assertEquals(Duration.ofHours(1), new Attempt(first.subject(), 10).pause(FIRST));
        assertEquals(Duration.ofHours(1), new Attempt(first.subject(), Integer.MAX_VALUE).pause(FIRST));
    }
}

package se.bryggan.sip.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bryggan.contracts.sip.InvitationAnswer;

class AnswerRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "COMING,,true",
        "COMING,2026-11-20T09:00:00Z,false",
        "NOT_COMING,,true",
        "OTHER_TIME_ASKED,,false",
        "OTHER_TIME_ASKED,2026-11-16T09:00:00Z,false",
        "OTHER_TIME_ASKED,2026-11-20T09:00:00Z,true",
    })
    void aTimeIsProposedWhenAnotherIsAskedForAndOnlyThen(InvitationAnswer answer, Instant proposedAt, boolean sound) {
        assertEquals(sound, new AnswerRequest(answer, proposedAt).sound(NOW));
    }
}

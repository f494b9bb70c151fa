package se.bryggan.sip.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SipPolicyTest {

    private final SipPolicy policy = new SipPolicy(5, 3);

    @Test
    void anInvitationIsAnsweredBeforeTheOfficeClosesOnTheFifthWorkingDay() {
        Instant invited = Instant.parse("2026-11-16T09:00:00Z");
        Instant meeting = Instant.parse("2026-12-10T13:00:00Z");

        assertEquals(Instant.parse("2026-11-23T15:00:00Z"), policy.answerBy(invited, meeting));
    }

    @Test
    void anInvitationLateInTheEveningIsOfTheStockholmDay() {
        Instant afterMidnightInStockholm = Instant.parse("2026-11-15T23:30:00Z");
        Instant meeting = Instant.parse("2026-12-10T13:00:00Z");

        assertEquals(Instant.parse("2026-11-23T15:00:00Z"), policy.answerBy(afterMidnightInStockholm, meeting));
    }

    @Test
    void nobodyIsAskedToAnswerAfterTheMeetingHasBegun() {
        Instant invited = Instant.parse("2026-11-16T09:00:00Z");
        Instant meeting = Instant.parse("2026-11-18T13:00:00Z");

        assertEquals(meeting, policy.answerBy(invited, meeting));
    }
}

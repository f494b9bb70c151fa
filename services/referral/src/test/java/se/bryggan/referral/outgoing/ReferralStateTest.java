package se.bryggan.referral.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bryggan.referral.outgoing.ReferralState.Step;

class ReferralStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from             | CONSENT_FOUND_MISSING | SEND | DELIVER    | FAIL_TO_DELIVER | ACCEPT   | REJECT   | REDIRECT   | WITHDRAW
            DRAFT            | AWAITING_CONSENT      | SENT |            |                 |          |          |            | WITHDRAWN
            AWAITING_CONSENT | AWAITING_CONSENT      | SENT |            |                 |          |          |            | WITHDRAWN
            SENT             |                       |      | DELIVERED  | NOT_DELIVERED   | ACCEPTED | REJECTED | REDIRECTED | WITHDRAWN
            DELIVERED        |                       |      | DELIVERED  | DELIVERED       | ACCEPTED | REJECTED | REDIRECTED |
            NOT_DELIVERED    |                       | SENT | DELIVERED  | NOT_DELIVERED   | ACCEPTED | REJECTED | REDIRECTED | WITHDRAWN
            ACCEPTED         |                       |      | ACCEPTED   | ACCEPTED        |          |          |            |
            REJECTED         |                       |      | REJECTED   | REJECTED        |          |          |            |
            REDIRECTED       |                       |      | REDIRECTED | REDIRECTED      | ACCEPTED | REJECTED | REDIRECTED |
            WITHDRAWN        |                       |      | DELIVERED  | WITHDRAWN       | ACCEPTED | REJECTED | REDIRECTED |
            """)
    void everyStepFromEveryState(
            ReferralState from,
            ReferralState missing,
            ReferralState send,
            ReferralState deliver,
            ReferralState fail,
            ReferralState accept,
            ReferralState reject,
            ReferralState redirect,
            ReferralState withdraw) {
        ReferralState[] expected = {missing, send, deliver, fail, accept, reject, redirect, withdraw};

        for (Step step : Step.values()) {
            assertEquals(Optional.ofNullable(expected[step.ordinal()]), from.after(step), step.name());
        }
    }
}

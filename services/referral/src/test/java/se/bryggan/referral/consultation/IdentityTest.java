package se.bryggan.referral.consultation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201801012392",
                "20180101-2392",
                "180101-2392",
                "1801012392",
                "180101+2392",
                "20180101 2392",
                "born 20130101TF01 in town",
                "(200901772384)",
                "20180101\u20132392"
            })
    void whatLooksLikeANumberOfAPersonIsFound(String text) {
        assertTrue(Identity.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absent since 2026-10-05",
                "20 % of 30 days",
                "call 08-465 004 01",
                "7a, room 1204",
                "between 2024 and 2026",
                ""
            })
    void whatIsNoneIsLeftAlone(String text) {
        assertFalse(Identity.in(text));
    }
}

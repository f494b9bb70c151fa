package se.bryggan.referral.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

class ReceptionsTest {

    private final Receptions receptions = new PolicyFiles(Optional.empty()).receptions();

    @Test
    void aReportGoesToTheFirstDistrictThatHasAReception() {
        assertEquals("mottagning-soder", receptions.in(null, "soder").unit());
        assertEquals("mottagning-norr", receptions.in("norr", "soder").unit());
    }

    @Test
    void aReportFromNowhereGoesToTheReceptionThatSorts() {
        assertEquals("mottagning-norr", receptions.in(null, "atlantis").unit());
    }

    @Test
    void whatIsForAnAuthorityIsForItsReception() {
        assertEquals(
                Optional.of("mottagning-soder"),
                receptions.unitOf(new Controller("stadsdelsnamnd-soder", Branch.SOCIAL_INVESTIGATION)));
    }

    @Test
    void whatIsForAnAuthorityWithoutAReceptionIsForNoOther() {
        assertEquals(
                Optional.empty(), receptions.unitOf(new Controller("stadsdelsnamnd-soder", Branch.SCHOOL_SOCIAL_TEAM)));
        assertEquals(
                Optional.empty(),
                receptions.unitOf(new Controller("stadsdelsnamnd-vast", Branch.SOCIAL_INVESTIGATION)));
    }

    @Test
    void aDefaultWithoutReceptionStopsTheStart() {
        assertThrows(IllegalArgumentException.class, () -> new Receptions("atlantis", List.of()));
    }
}

package se.bryggan.boundary.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aPageBeyondWhatCanBeCountedIsRefused() {
        assertDoesNotThrow(() -> Page.demand(Integer.MAX_VALUE / 20, 20));

        assertThrows(Refused.class, () -> Page.demand(Integer.MAX_VALUE, 20));
        assertThrows(Refused.class, () -> Page.demand(Integer.MAX_VALUE, 100));
    }

    @Test
    void pagesCountFromOneAndHoldAHundredAtMost() {
        assertDoesNotThrow(() -> Page.demand(1, 100));

        assertThrows(Refused.class, () -> Page.demand(0, 20));
        assertThrows(Refused.class, () -> Page.demand(1, 0));
        assertThrows(Refused.class, () -> Page.demand(1, 101));
    }
}

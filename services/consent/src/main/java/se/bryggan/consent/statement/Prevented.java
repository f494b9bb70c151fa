package se.bryggan.consent.statement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A guardian who cannot take part (FB 6:13 second paragraph). Opens nothing by itself: whether the other guardian's word is
 * enough to waive secrecy, a human decides.
 */
record Prevented(@NotNull UUID guardian, @NotNull Cause cause) {

    static final String CITATION = "FB 6:13 st 2";

    enum Cause {
        ABSENCE,
        ILLNESS,
        OTHER
    }
}

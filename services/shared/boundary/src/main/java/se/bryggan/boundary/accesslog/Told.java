package se.bryggan.boundary.accesslog;

import java.time.LocalDate;
import java.util.Set;
import se.bryggan.boundary.disclosure.Category;

/** What becomes of one row of the log towards one reader. */
sealed interface Told {

    LogRow row();

    /** All of it; {@code kinds} of information as they are told. */
    record Shown(LogRow row, Set<Category> kinds) implements Told {}

    /** Without what the masks say. */
    record Masked(LogRow row, Set<Category> kinds, Set<Mask> masks) implements Told {}

    /** Nothing of it, and not that it is there; a human has to look at it by {@code reviewOn}. */
    record Delayed(LogRow row, DelayReason reason, LocalDate reviewOn) implements Told {}
}

package se.bryggan.boundary.facts;

/**
 * How far one partition of a feed has been taken in, by the owner's numbers 1, 2, 3 … of that partition.
 *
 * <p>{@code applied}: all up to it has had its effect. {@code told}: the last that the owner is known to have numbered.
 * What came after a gap is the run from {@code runFirst} to {@code runLast} (0, 0: none), so that a snapshot which fills
 * the gap need not be read again for it.
 */
public record Progress(long applied, long told, long runFirst, long runLast) {

    /** Nothing is known but what was applied before; complete when the owner says that there is no more. */
    public static Progress from(long applied) {
        return new Progress(applied, -1, 0, 0);
    }

    /** Whether nothing is missing; also false when the owner says less than was applied, and so has lost its count. */
    public boolean complete() {
        return applied == told;
    }

    /** The event with this number has had its effect, or waits under a key that is known to wait. */
    public Progress took(long number) {
        long last = Math.max(told, number);
        if (number <= applied) {
            return this;
        }
        if (number == applied + 1) {
            return new Progress(number, last, runFirst, runLast).joined();
        }
        if (runFirst > 0 && number >= runFirst && number <= runLast + 1) {
            return new Progress(applied, last, runFirst, Math.max(runLast, number));
        }
        return new Progress(applied, last, number, number);
    }

    /** The owner's newest number is this, and all up to it was sent before it said so. */
    public Progress told(long number) {
        return number < runLast
                ? new Progress(applied, number, 0, 0)
                : new Progress(applied, number, runFirst, runLast);
    }

    /** The owner's newest state has been taken in, which holds all up to this number. */
    public Progress restored(long number) {
        if (complete() || (number < applied && applied <= told)) {
            return this;
        }
        return new Progress(number, told, runFirst, runLast).joined();
    }

    private Progress joined() {
        if (runFirst == 0 || runFirst > applied + 1) {
            return this;
        }
        return new Progress(Math.max(applied, runLast), told, 0, 0);
    }
}

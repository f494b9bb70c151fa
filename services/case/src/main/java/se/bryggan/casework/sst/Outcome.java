package se.bryggan.casework.sst;

/**
 * Attendance at closure against the frozen baseline, for the figure "share of pupils whose attendance improved".
 *
 * <p>Shares of absence in thousandths of the scheduled minutes.
 */
enum Outcome {
    IMPROVED,
    UNCHANGED,
    WORSE,
    /** No baseline, or no measurement since. */
    NOT_MEASURED;

    static Outcome of(Integer baselinePermille, Integer latestPermille) {
        if (baselinePermille == null || latestPermille == null) {
            return NOT_MEASURED;
        }
        int change = Integer.compare(latestPermille, baselinePermille);
        return change < 0 ? IMPROVED : change > 0 ? WORSE : UNCHANGED;
    }
}

package se.bryggan.city.schooling;

import java.util.Random;

/** How often an ordinary pupil is away: chances per day of falling ill and per lesson of skipping or being late. */
enum Habit {
    STEADY(0.012, 0.001, 0.005),
    FRAIL(0.05, 0.002, 0.005),
    SLIPPING(0.02, 0.08, 0.04),
    MOSTLY_AWAY(0.15, 0.45, 0.05);

    private static final double OTHER_ACTIVITY = 0.006;
    private static final double UNMARKED = 0.02;

    private final double illness;
    private final double skipping;
    private final double lateness;

    Habit(double illness, double skipping, double lateness) {
        this.illness = illness;
        this.skipping = skipping;
        this.lateness = lateness;
    }

    static Habit draw(Random random) {
        double chance = random.nextDouble();
        if (chance < 0.80) {
            return STEADY;
        }
        if (chance < 0.92) {
            return FRAIL;
        }
        return chance < 0.98 ? SLIPPING : MOSTLY_AWAY;
    }

    /** How many school days the pupil is ill from this day on, mostly none. */
    int illDays(Random random) {
        return random.nextDouble() < illness ? 1 + random.nextInt(4) : 0;
    }

    /** The mark of a pupil who is not ill. */
    Mark mark(Random random, int minutes) {
        double chance = random.nextDouble();
        if (chance < skipping) {
            return Mark.invalid(minutes);
        }
        if (chance < skipping + lateness) {
            return Mark.invalid(5 + random.nextInt(20));
        }
        if (chance < skipping + lateness + OTHER_ACTIVITY) {
            return Mark.other(minutes);
        }
        return chance < skipping + lateness + OTHER_ACTIVITY + UNMARKED ? Mark.UNMARKED : Mark.PRESENT;
    }
}

package se.bryggan.casework.sst;

/** Where a case stands. What may be done next is told by {@link #allows}. */
enum CaseState {
    STARTED,
    /** At least one goal on schooling is agreed. */
    PLANNED,
    /** An intervention has begun. */
    ACTIVE,
    /** A consent was withdrawn: work stops until there is one again, or the family decides. */
    PAUSED,
    CLOSED;

    /** What a team does with a case. */
    enum Step {
        AGREE_GOAL,
        BEGIN_INTERVENTION,
        FOLLOW_UP,
        SUGGEST_SIP,
        PAUSE,
        RESUME,
        CLOSE
    }

    boolean allows(Step step) {
        return switch (step) {
            case AGREE_GOAL -> this == STARTED || this == PLANNED || this == ACTIVE;
            case BEGIN_INTERVENTION -> this == PLANNED || this == ACTIVE;
            case FOLLOW_UP -> this == ACTIVE;
            case SUGGEST_SIP, PAUSE -> this == STARTED || this == PLANNED || this == ACTIVE;
            case RESUME -> this == PAUSED;
            case CLOSE -> this != CLOSED;
        };
    }
}

package se.bryggan.casework.investigation;

/** Where an investigation stands. What may be done next is told by {@link #allows}. */
enum Stage {
    OPENED,
    /** For special reasons, to a fixed day (SoL 20:3). */
    EXTENDED,
    CLOSED_WITH_MEASURE,
    CLOSED_NO_MEASURE;

    /** What a unit does with an investigation. */
    enum Step {
        EXTEND,
        ASK_TEAM,
        KEEP_ANSWER,
        CLOSE
    }

    boolean allows(Step step) {
        return switch (step) {
            case EXTEND, ASK_TEAM, KEEP_ANSWER, CLOSE -> isOpen();
        };
    }

    boolean isOpen() {
        return switch (this) {
            case OPENED, EXTENDED -> true;
            case CLOSED_WITH_MEASURE, CLOSED_NO_MEASURE -> false;
        };
    }
}

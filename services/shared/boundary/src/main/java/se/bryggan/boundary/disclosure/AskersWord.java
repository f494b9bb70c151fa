package se.bryggan.boundary.disclosure;

/**
 * A condition of the law for which an {@link Ask} has no fact: whoever asks or claims attests it by doing so.
 *
 * <p>Always true to the disclosure point, printed by {@code explain} and listed in the legal basis table.
 */
public enum AskersWord {
    MAY_MATTER_TO_THE_INVESTIGATION,
    KNOWS_OF_ABUSE_IN_THE_HOME,
    SAME_MUNICIPALITY,
    NO_EXCEPTIONAL_REASONS_AGAINST,
    NEEDED_AGAINST_CRIME,
    BARE_FACT_WITHOUT_CAUSES,
    SUPERVISES_THE_SOURCE,
    ONLY_WHAT_MUST_BE_TOLD_TO_ASK,
    TECHNICAL_PROCESSING_ONLY,
    NOT_UNSUITABLE_FOR_INTERVENTIONS,
    LOGGED_AFTERWARDS,
    NOT_SECRET_AT_THE_SOURCE,
    NEED_TO_KNOW_PART_ONLY,
    INTEREST_OBVIOUSLY_OUTWEIGHS,
    NO_OVERRIDING_REASONS_AGAINST,
    CERTAIN_CRIME_AGAINST_A_CHILD,
    CRIME_OF_CERTAIN_GRAVITY,
    CRIME_COMMITTED
}

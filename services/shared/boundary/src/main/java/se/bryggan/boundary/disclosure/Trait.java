package se.bryggan.boundary.disclosure;

/** What is particular to a row beyond its conditions. */
public enum Trait {
    /** A duty that the finding {@code HARM} (here: unsuitable) stops. */
    STOPPED_BY_HARM,
    /** The finding {@code HARM} gives whoever found it the task to consider a report of concern. */
    TASK_ON_HARM,
    /** No finding is asked for when it is known that there is no threat. */
    ASSESSED_UNLESS_NO_THREAT,
    /** The finding {@code HARM} on some categories frees the others. */
    HARM_FREES_THE_REST,
    /** A block (spärr) stops this row for every category. */
    STOPPED_BY_BLOCK,
    /** Acute danger: the limits of a protected identity do not hold. */
    EXEMPT_FROM_PROTECTION,
    /** Breaks absolute secrecy. */
    BREAKS_ABSOLUTE_SECRECY,
    /** Inner secrecy: a recipient that is not assigned, or policy {@code NONE}, closes the category for every ground. */
    CLOSES_UNLESS_ASSIGNED,
    /** Small cells are left out of the aggregate. */
    SUPPRESSES_SMALL_CELLS,
    /** What this row withholds goes to a human. */
    SENDS_TO_REVIEW
}

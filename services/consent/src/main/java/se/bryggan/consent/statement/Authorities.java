package se.bryggan.consent.statement;

/** Tells which authorities there are. */
interface Authorities {

    /**
     * Whether the authority has any unit. To be asked before a transaction begins: another service may have to answer.
     * Without its answer the caller gets 503, never a guess.
     */
    boolean exist(String authority);
}

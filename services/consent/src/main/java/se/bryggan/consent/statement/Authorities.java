package se.bryggan.consent.statement;

import se.bryggan.boundary.gate.Controller;

/** Tells which authorities there are, and their branches. */
interface Authorities {

    /**
     * Whether the authority has any unit of the branch. To be asked before a transaction begins: another service may have to answer.
     * Without its answer the caller gets 503, never a guess.
     */
    boolean exist(Controller holder);
}

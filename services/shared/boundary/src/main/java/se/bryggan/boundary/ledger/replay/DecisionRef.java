package se.bryggan.boundary.ledger.replay;

import java.util.UUID;

/** The reference of a decision about a disclosure: the id of its row in the ledger. */
public record DecisionRef(UUID id) {}

/**
 * Proof that a ledger is what it was: rows are leaves of a Merkle tree, its heads are signed each minute and kept by
 * others. Pure; knows no database.
 */
package se.bryggan.boundary.ledger.proof;

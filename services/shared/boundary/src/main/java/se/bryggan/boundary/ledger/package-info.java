/**
 * Every decision of an authority, and every read within it, recorded in the transaction of its effect.
 */
package se.bryggan.boundary.ledger;

/** The rule book's own doors: questions that name no child, so that no ledger and no register is needed. */
package se.bryggan.consent.rulebook;

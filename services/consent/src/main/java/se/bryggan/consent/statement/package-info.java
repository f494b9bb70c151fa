/**
 * What givers have said: given, limited, refused or withdrawn, per disclosing authority and branch.
 *
 * <p>Each authority has its own record (OSL 12:2–3; kunskapsguiden "Samtycke"); nothing here joins them. The decision
 * point reads the rows as they stand; that a set of them is enough is never stored.
 */
package se.bryggan.consent.statement;

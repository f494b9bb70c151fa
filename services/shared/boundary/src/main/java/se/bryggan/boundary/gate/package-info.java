/**
 * Who may do what within the own authority, and the one gate that HTTP, Kafka and timers enter by.
 *
 * <p>{@link se.bryggan.boundary.gate.Guarded} stands on the use case. The gate judges access by dated {@code ACC-*} rows,
 * limits the rows that the transaction sees, and records every answer.
 */
package se.bryggan.boundary.gate;

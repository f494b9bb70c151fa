/**
 * The story that {@code ./bryggan demo} plays: one pupil from missed lessons to working help.
 *
 * <p>Everything goes through the public APIs with the tokens of those who act; nothing is read from a database and
 * nothing is known beforehand but the log-ins and the marks that the pupil's school has not sent yet.
 */
package se.bryggan.local.demo;

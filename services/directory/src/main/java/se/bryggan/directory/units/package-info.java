/** Authorities' units and the staff posts at them: who exists to send to, and who is reached there. */
package se.bryggan.directory.units;

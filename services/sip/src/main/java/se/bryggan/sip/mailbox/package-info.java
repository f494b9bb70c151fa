/**
 * The parts of plans that reach health care, whose own systems the platform does not join yet. The unit takes the part
 * over into its own record and acknowledges it here. Schools and social services keep their parts in services of theirs.
 */
package se.bryggan.sip.mailbox;

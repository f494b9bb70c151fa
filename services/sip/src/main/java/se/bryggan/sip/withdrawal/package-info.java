/**
 * Tells a giver who withdraws a consent what each holder of a SIP, of an invitation or of a part of a plan has done.
 */
package se.bryggan.sip.withdrawal;

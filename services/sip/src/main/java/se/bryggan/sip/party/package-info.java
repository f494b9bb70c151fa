/** Organisations as parties of a SIP, and the posts in them that are told. */
package se.bryggan.sip.party;

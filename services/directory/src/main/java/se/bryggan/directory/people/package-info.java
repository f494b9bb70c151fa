/**
 * Names for those who have the person in a matter of their own, references for those who have a personnummer in front of
 * them, addresses for the service that writes to guardians.
 */
package se.bryggan.directory.people;

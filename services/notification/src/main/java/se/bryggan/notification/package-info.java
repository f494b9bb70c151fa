/**
 * Who must know what by when: neutral e-mails, the list of what waits after log-in, and reminders of what nobody has read.
 *
 * <p>Reads notices only, never a domain topic. Holds no address, no name and nothing of what a matter is about.
 */
package se.bryggan.notification;

/** The catcher of every e-mail that the stack sends. */
package se.bryggan.local.mail;

/** What each holder answered when a consent was withdrawn: stopped, locked by retention law, kept on another ground. */
package se.bryggan.consent.receipt;

/** What people have written, at rest: sealed with one key per record. */
package se.bryggan.sip.words;

/**
 * The disclosure question as lines of JSON, and the command {@code decide}. The format is strict: an error line names
 * the field that is wrong, never its value.
 */
package se.bryggan.boundary.disclosure.wire;

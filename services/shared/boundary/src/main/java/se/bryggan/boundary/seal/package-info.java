/**
 * Confidential text at rest: one key per record and controller.
 */
package se.bryggan.boundary.seal;

/**
 * The clock of the services, which a local stack may move.
 */
package se.bryggan.boundary.clock;

/**
 * Keeps a service's views of register and consents from the feeds of its sector.
 *
 * <p>A service that listens to {@code directory.<sector>.v1} or {@code consent.<sector>.v1} needs nothing more: the
 * handlers here are beans of every service, and a topic that a service does not read never reaches them.
 */
package se.bryggan.outbox.facts;

/**
 * The edge: token to actor, failures to RFC 9457 problems, entity tags, idempotency keys, pages.
 */
package se.bryggan.boundary.http;

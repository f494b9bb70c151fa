/**
 * What the service knows of register and consents from its feeds, and how old that knowledge is.
 */
package se.bryggan.boundary.facts;

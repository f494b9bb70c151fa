/**
 * Which unit of social services or health care has a matter about whom, as the services that keep the matters tell: that
 * unit's staff ask and register, and no other's. What the matter is about is not kept.
 */
package se.bryggan.consent.matter;

/** The made-up city of this clone and the systems that it already has. */
package se.bryggan.local.city;

/** The services as processes, and what their environment tells them. */
package se.bryggan.local.services;

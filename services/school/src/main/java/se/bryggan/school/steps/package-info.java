/**
 * The pupils' stays on the steps of the absence ladder: settled when the district says, told to the school's named staff,
 * explained in minutes and codes, and closed but never removed when better attendance or a correction takes a pupil down.
 *
 * <p>Nothing here tells social services anything: that is a person's decision, and another service's door.
 */
package se.bryggan.school.steps;

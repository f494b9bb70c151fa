/**
 * The door of the school systems: CloudEvents over HTTP or on a supplier's topic, closed at this boundary, so that nothing
 * but minutes slips in. What is refused is told in codes and never repeated.
 */
package se.bryggan.school.intake;

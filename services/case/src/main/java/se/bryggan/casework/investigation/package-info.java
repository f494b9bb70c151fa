/**
 * Investigations of a child's need (barnavårdsutredning, SoL 14:2, 20:3): opened by a decision on a report of concern,
 * with a clock of four months.
 *
 * <p>Where the school social team works with the child, the investigator gets a task to ask it, if the district says so;
 * what the team may tell is decided when it answers, and nobody looks into its file.
 */
package se.bryggan.casework.investigation;

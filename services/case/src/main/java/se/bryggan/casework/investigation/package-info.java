/**
 * Investigations of a child's need (barnavårdsutredning, SoL 14:2, 20:3): opened by a decision on a report of concern,
 * with a clock of four months.
 *
 * <p>If the district says so, the investigator gets a task to ask the school social team, whether it works with the child
 * or not: the task is no knowledge of the team's cases. When the investigator asks, three things are decided one by one
 * (inner secrecy, OSL 26:1): whether the unit may know that a team works with the child, whether the team may know of the
 * investigation, and, when it answers, what the team may tell. Nobody looks into its file.
 */
package se.bryggan.casework.investigation;

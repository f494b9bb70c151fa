/** Suggestions of a SIP from the team around a pupil: a task for a person, who decides whether one is opened. */
package se.bryggan.sip.suggestion;

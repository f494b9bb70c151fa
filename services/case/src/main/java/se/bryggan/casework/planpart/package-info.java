/**
 * The social services' own parts of individual plans (SIP, SoL 10:8): each arrives as a sealed package from whoever
 * holds the plan and is kept as the receiving unit's own copy, so that nobody types it twice.
 */
package se.bryggan.casework.planpart;

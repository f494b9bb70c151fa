/** What each district has decided about its teams and its investigations, as dated data. */
package se.bryggan.casework.policy;

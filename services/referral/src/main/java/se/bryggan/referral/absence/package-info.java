/**
 * What the school side knows of a pupil when it considers a referral: school, year and district as the register tells
 * them, and the share of absence as the school service tells it. A view: nothing here is this service's own record.
 *
 * <p>Open to the other features; row level security shows a pupil to the pupil's own school authority alone.
 */
package se.bryggan.referral.absence;

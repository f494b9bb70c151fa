/** The topics that this service reads. What an event means stands with the feature that handles it. */
package se.bryggan.referral.feed;

/** Tells posts and persons that something waits for them, without saying what it is or whom it is about. */
package se.bryggan.referral.notice;

/**
 * Referrals and the families' own applications as their receiver keeps them: a record of its own, the admission group's
 * decision, and the answer to the sender as far as it may be given.
 */
package se.bryggan.referral.incoming;

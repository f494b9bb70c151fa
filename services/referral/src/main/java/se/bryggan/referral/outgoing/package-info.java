/**
 * Referrals as their sender keeps them: draft, preview of exactly what the receiver will see, sending, withdrawal, and
 * the receiver's answer. Closed to the other features; the receiver's record stands in {@code incoming}.
 */
package se.bryggan.referral.outgoing;

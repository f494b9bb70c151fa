/**
 * Receipts of withdrawal: when a consent is withdrawn, what has not arrived is stopped, and the holder says what it keeps
 * and on which ground.
 */
package se.bryggan.referral.receipt;

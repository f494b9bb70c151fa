/**
 * Answers to what was handed over (packages of kind {@code FEEDBACK}): one way in and one judge for all features, each of
 * which finds its own.
 */
package se.bryggan.referral.answer;

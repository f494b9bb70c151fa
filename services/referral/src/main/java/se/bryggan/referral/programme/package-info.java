/**
 * Which programme a pupil fits, by dated data per district: school year, share of absence, and who refers.
 *
 * <p>Pure: knows no HTTP, database or event. Open to the other features of this service. That nothing fits is an answer.
 */
package se.bryggan.referral.programme;

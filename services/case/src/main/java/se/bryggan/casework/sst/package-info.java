/**
 * The school social team's cases (SST-ärenden): from an accepted referral, over a plan with a goal on schooling, to
 * closure against the baseline.
 *
 * <p>Voluntary help without individual needs assessment (SoL 11:5, 21:2). Nobody outside the team looks into a case; the
 * investigation unit gets a task to ask (inner secrecy, OSL 26:1).
 */
package se.bryggan.casework.sst;

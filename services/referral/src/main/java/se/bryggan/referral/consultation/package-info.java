/**
 * Consultations without identity: a school asks a school social team about a situation, not about a pupil.
 *
 * <p>Both units keep a row of their own, tied by the hand-over. Nothing about a person crosses, so there is nothing for
 * the disclosure rules to decide and no sealed package; a text that looks as if it named somebody is refused. When the
 * sectors run as cells of their own this needs a kind of package.
 */
package se.bryggan.referral.consultation;

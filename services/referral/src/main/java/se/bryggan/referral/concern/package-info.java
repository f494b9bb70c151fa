/**
 * Reports of concern (orosanmälan, SoL 19:1), on both sides.
 *
 * <p>The duty is personal: no consent is asked, no principal stands between, nothing is refused because the child, the
 * category or the unit is unknown, and nothing can be taken back. A report is stored before anything else is tried.
 */
package se.bryggan.referral.concern;

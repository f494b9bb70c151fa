/**
 * SIP (samordnad individuell plan; SoL 10:8, HSL 16:4) from need to follow-up.
 *
 * <p>A service at the border: the convener's record ({@link se.bryggan.sip.plan}) and what an invited authority keeps
 * ({@link se.bryggan.sip.invitation}, {@link se.bryggan.sip.mailbox}) are rows of different controllers that never meet;
 * what one tells the other leaves as a sealed package.
 */
package se.bryggan.sip;

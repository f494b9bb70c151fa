/**
 * The convener's record: need, invitations, meeting, plan, revisions, follow-up.
 *
 * <p>The SIP belongs to the branch that convenes it (roles per district: the school social team for its own cases, the
 * SIP coordinator else), so consent is held there. What goes to another branch, also of the same authority, is a
 * disclosure and leaves as a package of its own; only what the own branch answers for stays, and is fetched by the case.
 */
package se.bryggan.sip.plan;

/**
 * The convener's record: need, invitations, meeting, plan, revisions, follow-up.
 *
 * <p>The SIP belongs to the branch that convenes it (roles per district: the school social team for its own cases, the
 * SIP coordinator else), so consent is held there. Every part of a plan leaves as a package of its own, judged when it is
 * sent and when it is fetched; also a part of the convener's own branch, which belongs in the record of its case. A plan
 * needs the family's consent as a whole (SoL 10:8), so that consent has to name every branch that takes on an action.
 */
package se.bryggan.sip.plan;

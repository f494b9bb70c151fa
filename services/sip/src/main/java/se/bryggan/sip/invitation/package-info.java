/**
 * The invited authority's own record of an invitation to a SIP meeting, and its answer.
 *
 * <p>The answer names the matter and what the unit does in it, so it is {@code SIP_INVITATION} about a child and crosses
 * as a package ({@code SIP_ANSWER}) on a decision of the invited authority. No duty and no permission of the rule book
 * speaks of that category for the purpose {@code SIP} (OSL 25:12 and 26:9 do not name it), so it takes a consent that is
 * held by the invited authority itself: each authority obtains its own, and without one the unit could not take part in
 * the meeting either. The border's delivery answer is no way round: it says that a copy was taken, and nothing else.
 * Without consent the answer is refused, with a record, and the unit still has to ask the family.
 */
package se.bryggan.sip.invitation;

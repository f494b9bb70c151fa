/**
 * The one question that this service puts to the disclosure point: may this go to a named participant of a SIP?
 *
 * <p>Asked when something is sent and again when it is fetched. Consent alone answers it: no other row of the rule book
 * speaks of the purpose {@code SIP}.
 */
package se.bryggan.sip.disclosure;

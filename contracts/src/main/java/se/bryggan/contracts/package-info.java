/**
 * What goes over a wire, as records: events on topics, one package per domain, and the contents of sealed packages.
 *
 * <p>To add an event: write {@code schemas/<domain>/<name>[.<sector>].v1.schema.json} and its two examples ({@code full} with
 * every member, {@code least} with the required ones), the record with its {@link se.bryggan.contracts.EventContract}, and the
 * message with its channel in {@code asyncapi.yaml}. Optional members are marked {@code @JsonInclude(NON_NULL)}, all others are
 * checked by {@link se.bryggan.contracts.Required}. The tests of this module say what is missing or differs. A new topic stands
 * in {@code topics.yaml} and {@code acl.yaml} too. A published version never changes in a way that an older reader would trip
 * over; else it becomes a new type and topic version.
 */
package se.bryggan.contracts;

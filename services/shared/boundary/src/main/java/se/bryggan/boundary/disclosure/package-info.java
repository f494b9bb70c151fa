/**
 * The disclosure question: may this information go from one branch of activity to another, and on which ground?
 *
 * <p>Pure: no HTTP, no Kafka, no database, no clock. The caller gathers the facts, puts them in an {@link
 * se.bryggan.boundary.disclosure.Ask} and gets a {@link se.bryggan.boundary.disclosure.Decision}. The law stands as dated
 * rows of data in {@code contracts/rulebook/disclosure}; the order in which they are tried stands in code, in {@code
 * Evaluation}.
 */
package se.bryggan.boundary.disclosure;

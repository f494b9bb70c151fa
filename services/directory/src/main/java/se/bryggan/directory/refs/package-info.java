/**
 * One random reference per person and sector, kept in three schemas that no query joins.
 *
 * <p>Only this package knows the schemas' names.
 */
package se.bryggan.directory.refs;

/** The broker, and what {@code contracts/topics.yaml} and {@code contracts/acl.yaml} make of it. */
package se.bryggan.local.kafka;

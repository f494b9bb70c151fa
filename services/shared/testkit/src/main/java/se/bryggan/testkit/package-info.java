/** The real things that tests run on: PostgreSQL, Kafka, an OpenID issuer; and the rules every service is held to. */
package se.bryggan.testkit;

/** The database server, one database and two roles for each service. */
package se.bryggan.local.postgres;

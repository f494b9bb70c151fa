/** The identity server and its local realm: people of the city, services, intakes and suppliers. */
package se.bryggan.local.keycloak;

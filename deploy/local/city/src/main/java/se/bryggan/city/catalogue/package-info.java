/**
 * A stand-in for the catalogues of units and staff: Inera's HSA, and those of city and schools.
 *
 * <p>They are systems that we do not own; adapters will replace this. Who works where is public, so that a caseworker's
 * protected identity would have to be left out at the source; the city has none.
 */
package se.bryggan.city.catalogue;

/**
 * Fills the register: from the organisers' SS12000 servers, the population register and the catalogues of units and staff.
 *
 * <p>Reads page by page, keeps each page in a transaction of its own and may be run again at any time: what is as it was
 * is left alone.
 */
package se.bryggan.directory.imports;

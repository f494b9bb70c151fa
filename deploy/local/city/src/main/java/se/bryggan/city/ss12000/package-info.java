/**
 * A stand-in for the organisers' SS12000 servers (SS 12000:2020/korr 1:2022), as far as the platform reads them.
 *
 * <p>Field names are the standard's, the shapes our own reading of it. Left out: expansion, reference names, sorting,
 * reading one by id, placements, subscriptions. A parameter it does not have is refused, not ignored.
 */
package se.bryggan.city.ss12000;

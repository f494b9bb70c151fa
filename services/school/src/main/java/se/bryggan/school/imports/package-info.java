/**
 * Loads what an organiser's SS12000 server already has of the term: lessons that were cancelled, and marks; and who is
 * whose mentor. Reasons of absence are not read.
 */
package se.bryggan.school.imports;

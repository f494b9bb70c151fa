/** The rule book as a handbook for those who work with children: a page per profession, in Swedish and English. */
package se.bryggan.boundary.disclosure.handbook;

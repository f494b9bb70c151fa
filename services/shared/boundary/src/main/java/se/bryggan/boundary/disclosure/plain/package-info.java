/** The rule book in plain Swedish and English, for people: explanations and the confidentiality handbook. */
package se.bryggan.boundary.disclosure.plain;

/** <em>May I tell?</em>: a profession's question about a kind of information, answered without naming a child. */
package se.bryggan.boundary.disclosure.maytell;

/** What people have said and written: kept sealed, each record under a key of its own. */
package se.bryggan.casework.words;

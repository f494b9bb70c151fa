/** What the directory tells each sector of the persons that the sector knows: birth date, custody, protection, school. */
package se.bryggan.directory.feed;

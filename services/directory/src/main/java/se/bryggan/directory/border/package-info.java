/**
 * The border post: reads what leaves a sector, translates whom it is about, writes it to the sector it is meant for.
 *
 * <p>Passes on what it reads and adds nothing: no name, no reference of the other sector, not whether the receiver knew
 * the person before. It never sees content, which waits sealed at the sender.
 */
package se.bryggan.directory.border;

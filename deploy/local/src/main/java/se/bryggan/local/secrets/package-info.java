/** What only the owner of this clone may read: passwords and keys, made here, good for nothing elsewhere. */
package se.bryggan.local.secrets;

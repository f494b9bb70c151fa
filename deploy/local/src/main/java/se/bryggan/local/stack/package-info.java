/** Starting, watching and stopping processes that outlive the command. Knows no single component. */
package se.bryggan.local.stack;

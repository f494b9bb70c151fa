/** Where the service listens. What an event means is told by the handlers of the features. */
package se.bryggan.casework.feed;

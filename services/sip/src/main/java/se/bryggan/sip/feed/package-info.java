/** Where the service listens, sector by sector. What an event means is told by the handlers of the features. */
package se.bryggan.sip.feed;

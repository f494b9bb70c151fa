/** The e-mails of a notice: whom they go to is asked at the moment of sending, and no address is kept. */
package se.bryggan.notification.delivery;

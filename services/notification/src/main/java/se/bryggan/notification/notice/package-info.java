/** Notices from the moment they are raised until somebody has acknowledged them or they are passed on. */
package se.bryggan.notification.notice;

/** Tells the service for notices that a post has something to look at; never what it is or whom it is about. */
package se.bryggan.casework.notice;

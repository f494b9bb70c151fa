/** The marks per pupil and lesson as the school systems last reported them, and the minutes per pupil and day. */
package se.bryggan.school.attendance;

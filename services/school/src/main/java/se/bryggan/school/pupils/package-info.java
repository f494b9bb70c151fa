/** Which pupil goes to which school, as the register tells it, and as whom a supplier of marks knows the pupil. */
package se.bryggan.school.pupils;

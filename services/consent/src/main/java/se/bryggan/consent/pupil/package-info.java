/** Which school a pupil goes to, as the register tells it: that school's staff ask and register, and no other's. */
package se.bryggan.consent.pupil;

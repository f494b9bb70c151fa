package se.bryggan.boundary.accesslog;

import java.time.LocalDate;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessGround;

/** Tells what an access rule ({@code ACC-*}) rests on, in the version of a day. */
interface Grounds {

    Optional<AccessGround> of(String rule, LocalDate day);
}

package se.bryggan.city.ss12000;

import java.time.Instant;

record Meta(Instant created, Instant modified) {}

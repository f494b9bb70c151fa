package se.bryggan.city.ss12000;

import java.util.UUID;

record Ref(UUID id) {}

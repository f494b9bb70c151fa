package se.bryggan.notification.delivery;

import java.util.UUID;

/** A delivery, as its timer knows it. */
record DeliveryId(UUID value) {}

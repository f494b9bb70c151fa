package se.bryggan.directory.kin;

import java.util.List;
import java.util.UUID;

/** Own reference and the children's, all of one sector; {@code self} is null for a log-in that nobody knows. */
record KinView(UUID self, List<UUID> children) {

    KinView {
        children = List.copyOf(children);
    }
}

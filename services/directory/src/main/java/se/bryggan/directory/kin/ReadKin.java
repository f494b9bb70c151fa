package se.bryggan.directory.kin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.feed.Introductions;
import se.bryggan.directory.register.OnBehalf;

/** Tells a guardian or pupil, or a service with their token, the references of one sector that they may act for. */
@ApplicationScoped
class ReadKin {

    private final Family family;
    private final Introductions introductions;
    private final OnBehalf onBehalf;

    ReadKin(Family family, Introductions introductions, OnBehalf onBehalf) {
        this.family = family;
        this.introductions = introductions;
        this.onBehalf = onBehalf;
    }

    /** Nobody's references for a log-in that the register does not know. */
    @Guarded("kin.read")
    KinView of(Controller register, String account, Sector sector) {
        Optional<UUID> self = family.person(account);
        if (self.isEmpty()) {
            return new KinView(null, List.of());
        }
        List<UUID> children = family.children(self.get()).stream()
                .map(child -> ref(child.id(), sector))
                .toList();
        return new KinView(ref(self.get(), sector), children);
    }

    private UUID ref(UUID person, Sector sector) {
        return onBehalf.register(() -> introductions.refOf(person, sector));
    }
}

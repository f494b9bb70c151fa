package se.bryggan.referral;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;

/** Stands where the directory answers in a whole installation: who is whose guardian. */
@Mock
@ApplicationScoped
public class Kin implements Kinship {

    private final Map<String, Kinship.Kin> kin = new ConcurrentHashMap<>();

    /** A guardian of the child, logged in strongly. */
    Actor guardian(UUID self, UUID child) {
        var actor = new Actor(UUID.randomUUID().toString(), Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
        kin.put(actor.id(), new Kinship.Kin(self, Set.of(child)));
        return actor;
    }

    /** The child, logged in strongly. */
    Actor pupil(UUID self) {
        var actor = new Actor(UUID.randomUUID().toString(), Actor.Kind.PUPIL, null, null, null, "pupil", 3);
        kin.put(actor.id(), new Kinship.Kin(self, Set.of()));
        return actor;
    }

    @Override
    public Kinship.Kin of(Actor actor, Sector sector) {
        return kin.getOrDefault(actor.id(), new Kinship.Kin(null, Set.of()));
    }
}

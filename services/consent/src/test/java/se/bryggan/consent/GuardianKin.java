package se.bryggan.consent;

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
public class GuardianKin implements Kinship {

    private final Map<String, Kin> kin = new ConcurrentHashMap<>();

    public void is(String actor, UUID self, UUID... children) {
        kin.put(actor, new Kin(self, Set.of(children)));
    }

    @Override
    public Kin of(Actor actor, Sector sector) {
        return kin.getOrDefault(actor.id(), new Kin(null, Set.of()));
    }
}

package se.bryggan.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.Refused;

/** Stands where the directory answers in a whole installation: who is whose guardian. */
@Mock
@ApplicationScoped
public class GuardianKin implements Kinship {

    private final Map<String, Kin> kin = new ConcurrentHashMap<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    public void is(String actor, UUID self, UUID... children) {
        kin.put(actor, new Kin(self, Set.of(children)));
    }

    /** From now on nobody can tell whose guardian the actor is. */
    public void isAwayFor(String actor) {
        away.add(actor);
    }

    /** Whether the question about the actor was ever asked while a connection was held for its answer. */
    public boolean heldAConnectionFor(String actor) {
        return held.contains(actor);
    }

    @Override
    public void prepare(Actor actor, Sector sector) {
        (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION ? asked : held).add(actor.id());
    }

    @Override
    public Kin of(Actor actor, Sector sector) {
        if (!asked.contains(actor.id())) {
            held.add(actor.id());
        }
        if (away.contains(actor.id())) {
            throw new Refused(503, "directory-unavailable");
        }
        return kin.getOrDefault(actor.id(), new Kin(null, Set.of()));
    }
}

package se.bryggan.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.inbox.NotYet;

/** The effect that events and timers have in the little application, and the ways in which it can fail. */
@ApplicationScoped
class Noting {
    final Set<String> poison = ConcurrentHashMap.newKeySet();
    final Set<String> unknown = ConcurrentHashMap.newKeySet();
    final Map<String, Integer> raced = new ConcurrentHashMap<>();
    final Set<String> forbidden = ConcurrentHashMap.newKeySet();

    private final Gate gate;
    private final Database database;
    private final Entering entering;

    Noting(Gate gate, Database database, Entering entering) {
        this.gate = gate;
        this.database = database;
        this.entering = entering;
    }

    @Guarded("probe.note")
    void note(UUID subject, String marker) {
        AccessPermit permit = gate.permit();
        database.update(
                "insert into probe_effect (subject, marker, controller, branch) values (?, ?, ?, ?)",
                subject,
                marker,
                permit.controller().authority(),
                permit.controller().branch());
        if (poison.contains(marker)) {
            throw new IllegalArgumentException("poison");
        }
        if (raced.containsKey(marker)) {
            raced.computeIfPresent(marker, (same, times) -> times == 1 ? null : times - 1);
            throw new OptimisticLockException();
        }
        if (forbidden.contains(marker)) {
            entering.secret();
        }
        if (unknown.contains(marker)) {
            throw new NotYet("unknown-pupil", java.time.Duration.ofSeconds(4));
        }
    }

    Set<String> poison() {
        return poison;
    }

    /** Fails so many times. */
    Map<String, Integer> raced() {
        return raced;
    }

    Set<String> forbidden() {
        return forbidden;
    }

    Set<String> unknown() {
        return unknown;
    }
}

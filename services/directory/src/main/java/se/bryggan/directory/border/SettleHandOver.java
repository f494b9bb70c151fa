package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.refs.HandOverSubjects;

/** Notes how a hand-over ended. An act of the register. */
@ApplicationScoped
class SettleHandOver {

    private final HandOvers handOvers;
    private final HandOverSubjects subjects;

    SettleHandOver(HandOvers handOvers, HandOverSubjects subjects) {
        this.handOvers = handOvers;
        this.subjects = subjects;
    }

    /** Whom to tell; empty unless this is the first answer of the addressed authority. */
    @Guarded("border.settle")
    Optional<Settled> settle(Outcome outcome, String authority) {
        return handOvers
                .findByIdOptional(outcome.handOver())
                .filter(handOver -> handOver.answer(authority, outcome.delivery(), outcome.at()))
                .map(handOver -> settled(handOver));
    }

    private Settled settled(HandOver handOver) {
        Controller sender = handOver.sender();
        UUID ref =
                subjects.find(Sector.carrying(sender.branch()), handOver.id()).orElse(null);
        return new Settled(sender, ref);
    }

    /** {@code senderRef} is null when nobody knows the child. */
    record Settled(Controller sender, UUID senderRef) {}
}

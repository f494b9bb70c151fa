package se.bryggan.boundary.gate;

import java.time.Instant;
import java.util.UUID;

/**
 * Leave to do one act within the own authority. Only the gate makes it; needed to write events of the own sector.
 *
 * <p>Says nothing about crossing a border: that takes a {@code disclosure.Permit}.
 */
public final class AccessPermit {

    private final UUID id;
    private final String act;
    private final String rule;
    private final Actor actor;
    private final Target target;
    private final Instant at;

    AccessPermit(UUID id, String act, String rule, Actor actor, Target target, Instant at) {
        this.id = id;
        this.act = act;
        this.rule = rule;
        this.actor = actor;
        this.target = target;
        this.at = at;
    }

    /** Also the id of the row in the ledger or access log. */
    public UUID id() {
        return id;
    }

    public String act() {
        return act;
    }

    /** The {@code ACC-*} row that permitted. */
    public String rule() {
        return rule;
    }

    public Actor actor() {
        return actor;
    }

    public Target target() {
        return target;
    }

    /** The controller whose rows this act reads and writes. */
    public Controller controller() {
        return target.controller();
    }

    public Instant at() {
        return at;
    }
}

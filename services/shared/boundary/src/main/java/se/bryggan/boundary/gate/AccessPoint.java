package se.bryggan.boundary.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Decides whether an actor stands to a target as one of the candidate rows demands. */
final class AccessPoint {

    private final Kinship kinship;

    AccessPoint(Kinship kinship) {
        this.kinship = kinship;
    }

    /** The first row that permits, if any. */
    Optional<AccessRow> permitting(List<AccessRow> candidates, Actor actor, Target target, Instant now) {
        return candidates.stream().filter(row -> holds(row, actor, target, now)).findFirst();
    }

    private boolean holds(AccessRow row, Actor actor, Target target, Instant now) {
        return switch (row.relation()) {
            case OWN_AUTHORITY -> ownAuthority(actor, target);
            case OWN_BRANCH -> ownBranch(actor, target);
            case OWN_UNIT ->
                ownBranch(actor, target)
                        && (target.unit() == null
                                ? target.id() == null
                                : target.unit().equals(actor.unit()));
            case OWN_MATTER ->
                ownBranch(actor, target)
                        && target.unit() != null
                        && target.unit().equals(actor.unit())
                        && (target.endedAt() == null
                                || now.isBefore(target.endedAt().plus(row.daysAfter(), ChronoUnit.DAYS)));
            case ASSIGNED -> ownAuthority(actor, target) && target.assigned().contains(actor.id());
            case OWN_DEED -> target.assigned().contains(actor.id());
            case SELF_OR_GUARDIAN ->
                target.subject() != null
                        && Sector.find(target.controller().branch())
                                .map(sector -> kinship.of(actor, sector).mayActFor(target.subject()))
                                .orElse(false);
            case ADDRESSED -> addressed(actor, target);
            case SYSTEM -> actor.kind() == Actor.Kind.SERVICE || actor.kind() == Actor.Kind.TIMER;
            case ANYONE -> true;
        };
    }

    private static boolean addressed(Actor actor, Target target) {
        return actor.authority() != null
                && actor.branch() != null
                && target.assigned()
                        .contains(new Target.Address(
                                        actor.authority(), actor.branch().name(), actor.unit())
                                .text());
    }

    private static boolean ownAuthority(Actor actor, Target target) {
        return target.controller().authority().equals(actor.authority());
    }

    private static boolean ownBranch(Actor actor, Target target) {
        return ownAuthority(actor, target) && target.controller().branch() == actor.branch();
    }
}

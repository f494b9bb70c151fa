package se.bryggan.boundary.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;

/** One dated rule of access within the own authority ({@code ACC-*}). {@code daysAfter} is for {@code OWN_MATTER}. */
record AccessRow(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String act,
        Set<Actor.Kind> kinds,
        Set<String> roles,
        Set<Branch> branches,
        @JsonProperty(required = true) Relation relation,
        int daysAfter,
        Reach reach,
        @JsonProperty(required = true) Record record,
        int minAssurance,
        @JsonProperty(required = true) String citation,
        @JsonProperty(required = true) LocalDate validFrom,
        LocalDate validTo) {

    /** Whom a row may speak of besides the posts of staff. */
    private static final Set<String> OTHER_ROLES =
            Set.of("guardian", "pupil", "service", "unit-intake", "supplier", "registry");

    private static final int STRONGEST_LOG_IN = 4;

    /** How the actor must stand to the target. */
    enum Relation {
        OWN_AUTHORITY,
        OWN_BRANCH,
        OWN_UNIT,
        /**
         * The actor's unit has a matter about the subject, open or ended no more than {@code daysAfter} days ago: whoever
         * has nothing to do with somebody has no business in the record.
         */
        OWN_MATTER,
        ASSIGNED,
        SELF_OR_GUARDIAN,
        /** The actor did it, whoever the actor is to the subject by now: nobody else has to be asked. */
        OWN_DEED,
        /** A sealed package is addressed to the actor's authority and branch, and to its unit if it acts for one. */
        ADDRESSED,
        /** A service or timer acting on what is addressed to, or owned by, the target's controller. */
        SYSTEM,
        /** Any actor of the kinds and roles; only for what is nobody's secret, or a duty. */
        ANYONE
    }

    /** How much of the authority's rows the act sees. */
    enum Reach {
        BRANCH,
        AUTHORITY
    }

    /** Where the answer is recorded. */
    enum Record {
        LEDGER,
        ACCESS_LOG,
        /** Machine intake: the inbox or the batch row is the record; refusals go to the ledger all the same. */
        INTAKE
    }

    AccessRow {
        kinds = kinds == null ? Set.of(Actor.Kind.STAFF) : Set.copyOf(kinds);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        branches = branches == null ? Set.of() : Set.copyOf(branches);
        reach = reach == null ? Reach.BRANCH : reach;
    }

    /** What is wrong with the row; null = nothing. */
    String problem() {
        if (relation == null || record == null || validFrom == null) {
            return "relation, record and validFrom may not be empty";
        }
        if (Stream.of(id, act, citation).anyMatch(text -> text == null || text.isBlank())) {
            return "id, act and citation may not be empty";
        }
        if (!roles.stream().allMatch(role -> Actor.STAFF_ROLES.contains(role) || OTHER_ROLES.contains(role))) {
            return "unknown role";
        }
        if (minAssurance < 0 || minAssurance > STRONGEST_LOG_IN) {
            return "minAssurance is no level of a log-in";
        }
        if (daysAfter < 0 || (daysAfter > 0 && relation != Relation.OWN_MATTER)) {
            return "daysAfter belongs to OWN_MATTER";
        }
        return validTo != null && validFrom.isAfter(validTo) ? "validFrom is after validTo" : null;
    }

    boolean overlaps(AccessRow other) {
        return inForce(other.validFrom) || other.inForce(validFrom);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the row speaks of such an actor at all, whatever the target. */
    boolean speaksOf(Actor actor) {
        return kinds.contains(actor.kind())
                && (roles.isEmpty() || roles.contains(actor.role()))
                && (branches.isEmpty() || branches.contains(actor.branch()));
    }
}

package se.bryggan.boundary.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;

/** What access rules answer to every kind of actor, of every branch, at every strength of log-in, about every target. */
final class AccessTable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static final String OWN = "own-authority";
    private static final UUID SELF = UUID.fromString("6f9c2a52-62b3-4c36-9a39-0d8d27b2a1a1");
    private static final String ANOTHER = "another";
    private static final int LEVELS = 5;
    private static final AccessPoint POINT = new AccessPoint((actor, sector) -> new Kinship.Kin(SELF, Set.of()));
    private static final Map<Actor.Kind, List<String>> ROLES = Map.of(
            Actor.Kind.STAFF,
            Stream.concat(Actor.STAFF_ROLES.stream(), Stream.of(ANOTHER)).toList(),
            Actor.Kind.GUARDIAN,
            List.of("guardian"),
            Actor.Kind.PUPIL,
            List.of("pupil"),
            Actor.Kind.SERVICE,
            List.of("service", "unit-intake", "supplier", "registry"),
            Actor.Kind.TIMER,
            List.of("timer"),
            Actor.Kind.NOBODY,
            List.of("unknown"));

    private static final List<Actor> ACTORS = List.copyOf(actors());

    private final AccessRules rules;

    AccessTable(AccessRules rules) {
        this.rules = rules;
    }

    /** How what is asked for stands to the one who asks. */
    enum Aim {
        OWN_UNIT,
        UNIT_BESIDE,
        OWN_WORK,
        BRANCH_BESIDE,
        OTHER_AUTHORITY,
        OWN_PERSON,
        ADDRESSED,
        LIST;

        Target from(Actor actor) {
            var own = new Controller(OWN, actor.branch());
            return switch (this) {
                case OWN_UNIT -> target(own, actor.unit(), Set.of(), null);
                case UNIT_BESIDE -> target(own, "beside", Set.of(), null);
                case OWN_WORK -> target(own, "beside", Set.of(actor.id()), null);
                case BRANCH_BESIDE -> target(new Controller(OWN, beside(actor.branch())), actor.unit(), Set.of(), null);
                case OTHER_AUTHORITY ->
                    target(new Controller("another", actor.branch()), actor.unit(), Set.of(actor.id()), null);
                case OWN_PERSON -> target(new Controller("another", Branch.SCHOOL), "beside", Set.of(), SELF);
                case ADDRESSED ->
                    target(
                            new Controller("another", Branch.SCHOOL),
                            "beside",
                            new Target.Address(OWN, actor.branch().name(), actor.unit()).fetchedBy(),
                            null);
                case LIST -> Target.none(own);
            };
        }

        private static Branch beside(Branch branch) {
            return Branch.values()[(branch.ordinal() + 1) % Branch.values().length];
        }

        private static Target target(Controller controller, String unit, Set<String> assigned, UUID subject) {
            return new Target("matter", UUID.randomUUID(), controller, unit, assigned, subject);
        }
    }

    /** What one row opens, as far as no row before it does. */
    static final class Reach {
        private final Map<String, Set<Branch>> actors = new TreeMap<>();
        private final Set<Aim> aims = EnumSet.noneOf(Aim.class);
        private int level = LEVELS;

        String line(AccessRow row) {
            String what = (aims.size() == Aim.values().length ? "anything" : words(aims))
                    + (row.daysAfter() == 0 ? "" : ", until " + row.daysAfter() + " days after its end");
            return "| `%s` | %s | %s | %s | %d | %s | %s |\n"
                    .formatted(row.act(), who(), what, row.reach(), level, row.record(), row.citation());
        }

        private String who() {
            var one = new TreeMap<>(actors);
            if (one.keySet().containsAll(ROLES.get(Actor.Kind.STAFF)) && new HashSet<>(one.values()).size() == 1) {
                Set<Branch> branches = one.get(ANOTHER);
                one.keySet().removeAll(ROLES.get(Actor.Kind.STAFF));
                one.put("all staff", branches);
            }
            return one.entrySet().stream()
                    .map(actor -> actor.getKey() + branches(actor.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static String branches(Set<Branch> branches) {
            return branches.size() == Branch.values().length ? "" : " (" + words(branches) + ")";
        }
    }

    Optional<Reach> reach(AccessRow row) {
        var reach = new Reach();
        for (Actor actor : ACTORS) {
            List<AccessRow> candidates = row.speaksOf(actor) ? candidates(row.act(), actor) : List.of();
            for (Aim aim : Aim.values()) {
                if (opens(row, candidates, actor, aim.from(actor))) {
                    reach.actors
                            .computeIfAbsent(actor.role(), role -> EnumSet.noneOf(Branch.class))
                            .add(actor.branch());
                    reach.aims.add(aim);
                    reach.level = Math.min(reach.level, actor.assurance());
                }
            }
        }
        return Optional.of(reach).filter(found -> !found.actors.isEmpty());
    }

    /** As the guard asks: rows that speak of the actor, of those for such a log-in the first that fits the target. */
    private List<AccessRow> candidates(String act, Actor actor) {
        return rules.candidates(act, actor, DAY).stream()
                .filter(candidate -> actor.assurance() >= candidate.minAssurance())
                .toList();
    }

    private static boolean opens(AccessRow row, List<AccessRow> candidates, Actor actor, Target target) {
        return candidates.contains(row)
                && POINT.permitting(candidates, actor, target, NOW)
                        .filter(row::equals)
                        .isPresent();
    }

    private static Collection<Actor> actors() {
        var actors = new ArrayList<Actor>();
        ROLES.forEach((kind, roles) -> {
            for (String role : roles) {
                for (Branch branch : Branch.values()) {
                    for (int level = 0; level < LEVELS; level++) {
                        actors.add(new Actor("worker", kind, OWN, branch, "unit", role, level));
                    }
                }
            }
        });
        return actors;
    }

    private static String words(Collection<? extends Enum<?>> words) {
        return words.stream()
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** The rows that open nothing to anybody, or only what a row before them opens. */
    static Set<String> unreached(List<AccessRow> rows) {
        var table = new AccessTable(AccessRules.of(rows));
        return rows.stream()
                .filter(row -> table.reach(row).isEmpty())
                .map(AccessRow::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The acts of rows that none of those given is. */
    static Set<String> unguarded(List<AccessRow> rows, Set<String> guarded) {
        return rows.stream()
                .map(AccessRow::act)
                .filter(act -> !guarded.contains(act))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> services() {
        return Stream.of("directory", "school", "consent", "referral", "case", "sip", "notification");
    }
}

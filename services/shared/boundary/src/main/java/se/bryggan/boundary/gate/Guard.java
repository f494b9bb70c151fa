package se.bryggan.boundary.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.ledger.Ledger;

/** Judges one call of a guarded method: the rows that speak of the actor, then the target, then the relation. */
@ApplicationScoped
class Guard {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final AccessRules rules;
    private final Kinship kinship;
    private final AccessPoint point;
    private final Targets targets;
    private final RowScope rows;
    private final CurrentActor current;
    private final Gate gate;
    private final Ledger ledger;
    private final Clock clock;

    Guard(
            AccessRules rules,
            Kinship kinship,
            Targets targets,
            RowScope rows,
            CurrentActor current,
            Gate gate,
            Ledger ledger,
            Clock clock) {
        this.rules = rules;
        this.kinship = kinship;
        this.point = new AccessPoint(kinship);
        this.targets = targets;
        this.rows = rows;
        this.current = current;
        this.gate = gate;
        this.ledger = ledger;
        this.clock = clock;
    }

    sealed interface Judgement permits Gate.Entry, Refusal {}

    /** {@code target} is what was asked for, if the authority holds it; null if not. */
    record Refusal(Denied.Code code, String act, Actor actor, Controller controller, Target target)
            implements Judgement {

        Denied denied() {
            return new Denied(code);
        }
    }

    /** To be called before the transaction begins: whose child it is may be another service's to tell. */
    void prepare(InvocationContext call) {
        Actor actor = current.get();
        if (speaking(call, actor).stream().anyMatch(row -> row.relation() == AccessRow.Relation.SELF_OR_GUARDIAN)) {
            Targets.named(call.getParameters())
                    .flatMap(controller -> Sector.find(controller.branch()))
                    .ifPresent(sector -> kinship.prepare(actor, sector));
        }
    }

    private List<AccessRow> speaking(InvocationContext call, Actor actor) {
        return rules.candidates(act(call), actor, LocalDate.now(clock.withZone(STOCKHOLM)));
    }

    private static String act(InvocationContext call) {
        return call.getMethod().getAnnotation(Guarded.class).value();
    }

    /** Judges in the current transaction, and leaves it in the row scope of the answer. A permit is recorded. */
    Judgement judge(InvocationContext call) {
        Actor actor = current.get();
        String act = act(call);
        Optional<Controller> named = Targets.named(call.getParameters());
        Controller controller = named.filter(Controller::wellFormed).orElseGet(() -> own(actor));
        List<AccessRow> speaking = speaking(call, actor);
        List<AccessRow> candidates = speaking.stream()
                .filter(row -> actor.assurance() >= row.minAssurance())
                .toList();
        boolean whole = candidates.stream().anyMatch(row -> row.reach() == AccessRow.Reach.AUTHORITY);
        rows.enter(new RowScope.Scope(controller, whole), actor);

        if (candidates.isEmpty()) {
            Denied.Code code = speaking.isEmpty() ? Denied.Code.ROLE : Denied.Code.ASSURANCE;
            return new Refusal(code, act, actor, controller, null);
        }
        Optional<Target> target = mayName(actor, named)
                ? targets.of(call.getMethod(), call.getParameters(), controller)
                : Optional.empty();
        return target.flatMap(found -> point.permitting(candidates, actor, found, clock.instant()))
                .<Judgement>map(row -> enter(row, act, actor, target.get()))
                .orElseGet(() -> new Refusal(Denied.Code.UNKNOWN, act, actor, controller, target.orElse(null)));
    }

    /** Runs the method on its permit. */
    Object run(InvocationContext call, Gate.Entry entry) throws Exception {
        gate.push(entry);
        try {
            return call.proceed();
        } finally {
            gate.pop();
        }
    }

    /** To be called before the row scope changes: entities are else written under the scope that comes after. */
    void settle() {
        rows.settle();
    }

    /** Puts the row scope of the guarded method around back; without one the scope stays. */
    void leave(Optional<Gate.Entry> outer) {
        outer.ifPresent(entry -> rows.enter(entry.scope(), entry.permit().actor()));
    }

    private Gate.Entry enter(AccessRow row, String act, Actor actor, Target target) {
        var permit = new AccessPermit(UUID.randomUUID(), act, row.id(), actor, target, clock.instant());
        var scope = new RowScope.Scope(target.controller(), row.reach() == AccessRow.Reach.AUTHORITY);
        rows.enter(scope, actor);
        switch (row.record()) {
            case LEDGER -> ledger.access(permit);
            case ACCESS_LOG -> ledger.read(permit);
            case INTAKE -> {
                // The inbox row, or the batch row of the intake, is the record.
            }
        }
        return new Gate.Entry(permit, scope);
    }

    /** Whoever acts for an authority never names another; only those who have none of their own name one. */
    private static boolean mayName(Actor actor, Optional<Controller> named) {
        return named.map(controller -> controller.wellFormed()
                        && switch (actor.kind()) {
                            case STAFF, TIMER -> controller.authority().equals(actor.authority());
                            case GUARDIAN, PUPIL, SERVICE ->
                                actor.authority() == null
                                        || controller.authority().equals(actor.authority());
                            case NOBODY -> false;
                        })
                .orElse(true);
    }

    /** Data protection officers and intakes act for an authority as a whole; which branch decides nothing for them. */
    static Controller own(Actor actor) {
        if (actor.authority() == null) {
            return Ledger.OPERATOR;
        }
        return new Controller(actor.authority(), actor.branch() == null ? Branch.PLATFORM_OPERATIONS : actor.branch());
    }
}

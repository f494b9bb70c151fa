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
        this.point = new AccessPoint(kinship);
        this.targets = targets;
        this.rows = rows;
        this.current = current;
        this.gate = gate;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Runs the method if the act is permitted, in the row scope of its target; else throws {@link Denied}. */
    Object pass(InvocationContext call) throws Exception {
        Optional<Gate.Entry> outer = gate.innermost();
        try {
            gate.push(judge(call));
            try {
                return call.proceed();
            } finally {
                gate.pop();
            }
        } finally {
            outer.ifPresent(entry -> rows.enter(entry.scope(), entry.permit().actor()));
        }
    }

    private Gate.Entry judge(InvocationContext call) {
        Actor actor = current.get();
        String act = call.getMethod().getAnnotation(Guarded.class).value();
        Controller controller = Targets.named(call.getParameters()).orElseGet(() -> own(actor));
        List<AccessRow> candidates = rules.candidates(act, actor, LocalDate.now(clock.withZone(STOCKHOLM)));
        boolean whole = candidates.stream().anyMatch(row -> row.reach() == AccessRow.Reach.AUTHORITY);
        rows.enter(new RowScope.Scope(controller, whole), actor);

        if (candidates.isEmpty()) {
            throw refuse(Denied.Code.ROLE, act, actor, controller);
        }
        if (candidates.stream().allMatch(row -> actor.assurance() < row.minAssurance())) {
            throw refuse(Denied.Code.ASSURANCE, act, actor, controller);
        }
        Target target = mayName(actor, controller)
                ? targets.of(call.getParameters(), controller).orElse(null)
                : null;
        AccessRow row = target == null
                ? null
                : point.permitting(candidates, actor, target).orElse(null);
        if (row == null) {
            throw refuse(Denied.Code.UNKNOWN, act, actor, controller);
        }
        var permit = new AccessPermit(UUID.randomUUID(), act, row.id(), actor, target, clock.instant());
        var scope = new RowScope.Scope(target.controller(), row.reach() == AccessRow.Reach.AUTHORITY);
        rows.enter(scope, actor);
        record(row, permit);
        return new Gate.Entry(permit, scope);
    }

    private void record(AccessRow row, AccessPermit permit) {
        switch (row.record()) {
            case LEDGER -> ledger.access(permit);
            case ACCESS_LOG -> ledger.read(permit);
            case INTAKE -> {
                // The inbox row, or the batch row of the intake, is the record.
            }
        }
    }

    private Denied refuse(Denied.Code code, String act, Actor actor, Controller controller) {
        ledger.refusal(act, actor, controller, code.name());
        return new Denied(code);
    }

    /** Whoever acts for an authority never names another; only those who have none of their own name one. */
    private static boolean mayName(Actor actor, Controller controller) {
        return actor.authority() == null || actor.authority().equals(controller.authority());
    }

    /** Data protection officers and intakes act for an authority as a whole; which branch decides nothing for them. */
    private static Controller own(Actor actor) {
        if (actor.authority() == null) {
            return Ledger.OPERATOR;
        }
        return new Controller(actor.authority(), actor.branch() == null ? Branch.PLATFORM_OPERATIONS : actor.branch());
    }
}

package se.bryggan.boundary.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.DistrictPolicies;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.ledger.Ledger;

/** What a use case asks inside its guarded method. */
@ApplicationScoped
public class Gate {

    private final ThreadLocal<Deque<Entry>> entered = new ThreadLocal<>();
    private final DisclosurePoint point;
    private final DistrictPolicies policies;
    private final Ledger ledger;
    private final Refusals refusals;
    private final CurrentActor current;

    Gate(DisclosurePoint point, DistrictPolicies policies, Ledger ledger, Refusals refusals, CurrentActor current) {
        this.point = point;
        this.policies = policies;
        this.ledger = ledger;
        this.refusals = refusals;
        this.current = current;
    }

    /** The permit of the innermost {@link Guarded} method on this thread; fails outside one. */
    public AccessPermit permit() {
        return innermost()
                .orElseThrow(() -> new IllegalStateException("no guarded method is entered"))
                .permit();
    }

    /**
     * Refuses what the guarded method is doing, for a reason that only shows inside it. The refusal is recorded whatever
     * becomes of the method's transaction; throw the answer.
     */
    public Denied refuse(Denied.Code code) {
        AccessPermit permit = permit();
        return refusals.recordAlone(
                new Guard.Refusal(code, permit.act(), permit.actor(), permit.controller(), permit.target()));
    }

    /** As {@link #refuse(Denied.Code)}, for an act that cannot even be asked about; throw the answer. */
    public Denied refuse(String act, Denied.Code code) {
        Actor actor = current.get();
        return refusals.recordAlone(new Guard.Refusal(code, act, actor, Guard.own(actor), null));
    }

    /**
     * Asks whether the information may cross, and records the answer in the transaction of the guarded method.
     *
     * <p>The policy of the source's district is laid on the question first. What its context states is stated by whoever
     * acts; every other fact has to name who attested it.
     *
     * <p>A refusal is an answer, not an exception: the caller must not do the effect, and its transaction commits the
     * recorded refusal. The source must be the authority whose act this is: nobody decides for another (OSL 6:4).
     */
    public Decision disclose(Ask ask, Crossing crossing) {
        AccessPermit permit = permit();
        if (!ask.source().authority().equals(permit.controller().authority())) {
            throw new IllegalArgumentException("the source is not the authority that acts");
        }
        var asker = new Origin(permit.actor().role(), permit.at());
        Ask stated = policies.narrow(ask.withContext(ask.context().statedBy(asker)));
        Decision decision = point.decideAttested(stated);
        ledger.disclosure(permit, stated, decision, crossing);
        Alarm.raiseFor(permit, decision);
        return decision;
    }

    /**
     * Asks without doing: what would be decided now? For previews; nothing is recorded and nothing may leave on it,
     * since only the caller's screen of the own authority sees the answer.
     */
    public Preview preview(Ask ask) {
        permit();
        return Preview.of(point.decide(policies.narrow(ask)));
    }

    Optional<Entry> innermost() {
        Deque<Entry> entries = entered.get();
        return Optional.ofNullable(entries == null ? null : entries.peek());
    }

    void push(Entry entry) {
        if (entered.get() == null) {
            entered.set(new ArrayDeque<>());
        }
        entered.get().push(entry);
    }

    void pop() {
        entered.get().pop();
        if (entered.get().isEmpty()) {
            entered.remove();
        }
    }

    /** Which matter a disclosure belongs to, for the ledger: its step, subject, hand-over and receiving unit. */
    public record Crossing(String step, UUID subject, UUID handover, String recipientUnit) {}

    /** A guarded method that runs, and the rows it sees. */
    record Entry(AccessPermit permit, RowScope.Scope scope) implements Guard.Judgement {}
}

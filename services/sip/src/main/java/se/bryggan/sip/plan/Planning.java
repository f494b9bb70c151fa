package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.outbox.Timers;
import se.bryggan.sip.disclosure.Dispatch;
import se.bryggan.sip.disclosure.Parcel;
import se.bryggan.sip.words.Words;

/**
 * Establishes a plan or a new version of it: what has changed is sent to those it concerns, all of it or nothing.
 *
 * <p>Nobody is given an action whom the convener may not tell of it.
 */
@ApplicationScoped
class Planning {

    private final Gate gate;
    private final Sips sips;
    private final Participants participants;
    private final SipPolicy policy;
    private final PlanParts parts;
    private final Dispatch dispatch;
    private final PlanEvents events;
    private final Timers timers;
    private final Words words;

    Planning(
            Gate gate,
            Sips sips,
            Participants participants,
            SipPolicy policy,
            PlanParts parts,
            Dispatch dispatch,
            PlanEvents events,
            Timers timers,
            Words words) {
        this.gate = gate;
        this.sips = sips;
        this.participants = participants;
        this.policy = policy;
        this.parts = parts;
        this.dispatch = dispatch;
        this.events = events;
        this.timers = timers;
        this.words = words;
    }

    Result plan(Sip sip, SipState.Step step, PlanRequest plan) {
        AccessPermit permit = gate.permit();
        if (!sip.may(step)) {
            return new Result.WrongState(sip.state());
        }
        Optional<PlanRules.Flaw> flaw =
                new PlanRules(policy, sip.organisation(), participants.named(sip)).broken(plan, permit.at());
        if (flaw.isPresent()) {
            return new Result.Flawed(flaw.get().code());
        }
        int version = sip.plan() == null ? 1 : sip.plan().planVersion() + 1;
        List<PlanParts.Draft> drafts = parts.changed(sip, plan);
        List<Parcel> parcels = drafts.stream()
                .map(draft -> parts.parcel(sip, plan, version, draft))
                .toList();
        return switch (dispatch.send(sip.subject(), step.name().toLowerCase(Locale.ROOT), parcels)) {
            case Dispatch.Refused refused -> Result.of(refused);
            case Dispatch.Sent sent -> {
                keep(sip, step, plan, version);
                parts.keep(sip, plan, version, drafts);
                events.established(gate.permit(), sip);
                sips.flush();
                yield new Result.Done(Standing.of(sip));
            }
        };
    }

    private void keep(Sip sip, SipState.Step step, PlanRequest plan, int version) {
        AccessPermit permit = gate.permit();
        var facts = new PlanFacts(
                version,
                plan.overallResponsible().authority(),
                plan.overallResponsible().branch(),
                plan.followUpOn(),
                permit.at());
        sip.plan(step, facts, words.seal(sip.id(), sip.convener(), plan.text()));
        timers.schedule(
                permit, FollowUp.NAME, sip.id().toString(), policy.due(plan.followUpOn()), new FollowUp.Data(version));
    }
}

package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.FollowUpRecorded;
import se.bryggan.contracts.casework.SipSuggested;
import se.bryggan.outbox.Outbox;

/** What the team does with a case: agree, begin, follow up, ask for a SIP, close. */
@ApplicationScoped
class WorkOnCase {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final Cases cases;
    private final Words words;
    private final Outbox outbox;

    WorkOnCase(Gate gate, Cases cases, Words words, Outbox outbox) {
        this.gate = gate;
        this.cases = cases;
        this.words = words;
        this.outbox = outbox;
    }

    sealed interface Result permits Done, NotNow, InFuture {}

    record Done(CaseView sstCase) implements Result {}

    /** The case does not stand where this step is taken. */
    record NotNow(CaseState state) implements Result {}

    /** A meeting that has not been held yet cannot be recorded. */
    record InFuture() implements Result {}

    @Guarded("case.work")
    Result agree(CaseId id, String ifMatch, GoalRequest request) {
        return step(
                id,
                ifMatch,
                CaseState.Step.AGREE_GOAL,
                (permit, sstCase) -> sstCase.agree(new Goal(
                        UUID.randomUUID(),
                        sstCase.controller(),
                        sstCase.goals().size() + 1,
                        request.area(),
                        request.targetPermille(),
                        request.dueOn(),
                        words.seal(sstCase, request.words()))));
    }

    @Guarded("case.work")
    Result begin(CaseId id, String ifMatch, InterventionRequest request) {
        return step(
                id,
                ifMatch,
                CaseState.Step.BEGIN_INTERVENTION,
                (permit, sstCase) -> sstCase.begin(new Intervention(
                        UUID.randomUUID(),
                        sstCase.controller(),
                        sstCase.interventions().size() + 1,
                        request.catalogueCode(),
                        request.responsiblePost(),
                        request.startsOn())));
    }

    @Guarded("case.work")
    Result followUp(CaseId id, String ifMatch, FollowUpRequest request) {
        if (request.heldOn().isAfter(LocalDate.ofInstant(gate.permit().at(), STOCKHOLM))) {
            return new InFuture();
        }
        return step(id, ifMatch, CaseState.Step.FOLLOW_UP, (permit, sstCase) -> {
            var followUp = new FollowUp(
                    UUID.randomUUID(),
                    sstCase.controller(),
                    sstCase.followUps().size() + 1,
                    request.heldOn(),
                    request.sharePermille(),
                    request.goalsReached(),
                    request.nextOn(),
                    words.seal(sstCase, request.words()));
            sstCase.record(followUp);
            outbox.append(permit, recorded(sstCase, followUp));
        });
    }

    @Guarded("case.work")
    Result suggestSip(CaseId id, String ifMatch) {
        return step(id, ifMatch, CaseState.Step.SUGGEST_SIP, (permit, sstCase) -> {
            sstCase.suggestSip(permit.at());
            outbox.append(
                    permit,
                    new SipSuggested(new SocialRef(sstCase.subject()), sstCase.id(), sstCase.unit(), permit.at()));
        });
    }

    @Guarded("case.work")
    Result resume(CaseId id, String ifMatch) {
        return step(id, ifMatch, CaseState.Step.RESUME, (permit, sstCase) -> sstCase.resume());
    }

    @Guarded("case.work")
    Result close(CaseId id, String ifMatch) {
        return step(id, ifMatch, CaseState.Step.CLOSE, (permit, sstCase) -> sstCase.close(permit.at()));
    }

    private Result step(CaseId id, String ifMatch, CaseState.Step step, BiConsumer<AccessPermit, SstCase> work) {
        SstCase sstCase = cases.locked(id.value());
        EntityTag.demand(ifMatch, sstCase.version());
        if (!sstCase.allows(step)) {
            return new NotNow(sstCase.state());
        }
        AccessPermit permit = gate.permit();
        work.accept(permit, sstCase);
        cases.flush();
        return new Done(CaseView.of(sstCase, words, permit));
    }

    private static FollowUpRecorded recorded(SstCase sstCase, FollowUp followUp) {
        return new FollowUpRecorded(
                new SocialRef(sstCase.subject()),
                sstCase.id(),
                followUp.number(),
                followUp.heldOn(),
                followUp.sharePermille(),
                followUp.goalsReached(),
                sstCase.goals().size(),
                followUp.nextOn());
    }
}

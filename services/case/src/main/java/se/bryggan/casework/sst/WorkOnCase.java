package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.casework.words.Words;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.FollowUpRecorded;
import se.bryggan.contracts.casework.SipSuggested;
import se.bryggan.outbox.Outbox;

/** What the team does with a case: agree, begin, follow up, ask for a SIP, close. */
@ApplicationScoped
class WorkOnCase {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

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

    @Guarded("case.work")
    WorkResult agree(CaseId id, String ifMatch, GoalRequest request) {
        return step(
                id,
                ifMatch,
                CaseState.Step.AGREE_GOAL,
                sstCase -> fault(request),
                (permit, sstCase) -> sstCase.agree(new Goal(
                        UUID.randomUUID(),
                        sstCase.controller(),
                        sstCase.goals().size() + 1,
                        request.area(),
                        request.targetPermille(),
                        request.dueOn(),
                        words.seal(sstCase.id(), sstCase.controller(), request.words()))));
    }

    @Guarded("case.work")
    WorkResult begin(CaseId id, String ifMatch, InterventionRequest request) {
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
    WorkResult followUp(CaseId id, String ifMatch, FollowUpRequest request) {
        return step(id, ifMatch, CaseState.Step.FOLLOW_UP, found -> fault(request, found), (permit, sstCase) -> {
            var followUp = new FollowUp(
                    UUID.randomUUID(),
                    sstCase.controller(),
                    sstCase.followUps().size() + 1,
                    request.heldOn(),
                    request.sharePermille(),
                    request.goalsReached(),
                    request.nextOn(),
                    words.seal(sstCase.id(), sstCase.controller(), request.words()));
            sstCase.record(followUp);
            outbox.append(permit, recorded(sstCase, followUp));
        });
    }

    @Guarded("case.work")
    WorkResult suggestSip(CaseId id, String ifMatch) {
        return step(id, ifMatch, CaseState.Step.SUGGEST_SIP, (permit, sstCase) -> {
            sstCase.suggestSip(permit.at());
            outbox.append(
                    permit,
                    new SipSuggested(new SocialRef(sstCase.subject()), sstCase.id(), sstCase.unit(), permit.at()));
        });
    }

    @Guarded("case.work")
    WorkResult close(CaseId id, String ifMatch) {
        return step(id, ifMatch, CaseState.Step.CLOSE, (permit, sstCase) -> {
            sstCase.close(permit.at());
            outbox.append(permit, sstCase.matter());
        });
    }

    private static Optional<WorkResult> fault(GoalRequest request) {
        return request.targetPermille() != null && request.area() != Goal.Area.ATTENDANCE
                ? Optional.of(new WorkResult.Invalid("only-for-attendance", "targetPermille"))
                : Optional.empty();
    }

    private Optional<WorkResult> fault(FollowUpRequest request, SstCase sstCase) {
        if (request.heldOn().isAfter(LocalDate.ofInstant(gate.permit().at(), STOCKHOLM))) {
            return Optional.of(new WorkResult.Invalid("in-the-future", "heldOn"));
        }
        if (request.heldOn().isBefore(LocalDate.ofInstant(sstCase.startedAt(), STOCKHOLM))) {
            return Optional.of(new WorkResult.Invalid("before-the-case", "heldOn"));
        }
        return request.goalsReached() > sstCase.goals().size()
                ? Optional.of(new WorkResult.Invalid("more-than-there-are", "goalsReached"))
                : Optional.empty();
    }

    private WorkResult step(CaseId id, String ifMatch, CaseState.Step step, BiConsumer<AccessPermit, SstCase> work) {
        return step(id, ifMatch, step, sstCase -> Optional.empty(), work);
    }

    private WorkResult step(
            CaseId id,
            String ifMatch,
            CaseState.Step step,
            Function<SstCase, Optional<WorkResult>> fault,
            BiConsumer<AccessPermit, SstCase> work) {
        SstCase sstCase = cases.locked(id.value());
        EntityTag.demand(ifMatch, sstCase.version());
        if (!sstCase.allows(step)) {
            return new WorkResult.NotNow(sstCase.state());
        }
        return fault.apply(sstCase).orElseGet(() -> {
            AccessPermit permit = gate.permit();
            work.accept(permit, sstCase);
            cases.flush();
            return new WorkResult.Done(CaseView.of(sstCase, words, permit));
        });
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

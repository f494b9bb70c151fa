package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.casework.words.Words;
import se.bryggan.outbox.Outbox;

/** What a unit does with its investigation: give it more time, ask the team, close it. */
@ApplicationScoped
class WorkOnInvestigation {

    private final Gate gate;
    private final Investigations investigations;
    private final Warnings warnings;
    private final AskingTeam team;
    private final Words words;
    private final Outbox outbox;

    WorkOnInvestigation(
            Gate gate, Investigations investigations, Warnings warnings, AskingTeam team, Words words, Outbox outbox) {
        this.gate = gate;
        this.investigations = investigations;
        this.warnings = warnings;
        this.team = team;
        this.words = words;
        this.outbox = outbox;
    }

    @Guarded("investigation.work")
    StepResult extend(InvestigationId id, String ifMatch, ExtensionRequest request) {
        return step(id, ifMatch, Stage.Step.EXTEND, found -> {
            AccessPermit permit = gate.permit();
            if (!request.dueOn().isAfter(found.dueOn()) || request.dueOn().isBefore(Deadline.day(permit.at()))) {
                return new StepResult.NotLater();
            }
            found.extend(request.dueOn(), sealed(found, request.reasons()), permit.at());
            warnings.move(permit, found);
            return done(found);
        });
    }

    @Guarded("investigation.work")
    StepResult askTeam(InvestigationId id, String ifMatch, TeamQuestion question) {
        return step(id, ifMatch, Stage.Step.ASK_TEAM, found -> {
            if (!found.isToAskTeam()) {
                return new StepResult.NoTask();
            }
            return team.ask(found, question)
                    .<StepResult>map(StepResult.NotPermitted::new)
                    .orElseGet(() -> done(found));
        });
    }

    @Guarded("investigation.work")
    StepResult close(InvestigationId id, String ifMatch, ClosureRequest request) {
        return step(id, ifMatch, Stage.Step.CLOSE, found -> {
            AccessPermit permit = gate.permit();
            boolean withMeasure = request.result() == ClosureRequest.Result.MEASURE;
            boolean awaitsTeam = found.awaitsTeam();
            found.close(withMeasure, sealed(found, request.reasons()), permit.at());
            found.matter().ifPresent(matter -> outbox.append(permit, matter));
            warnings.cancel(permit, found);
            investigations.flush();
            if (awaitsTeam) {
                team.withdraw(found);
            }
            return done(found);
        });
    }

    private StepResult step(
            InvestigationId id, String ifMatch, Stage.Step step, Function<Investigation, StepResult> work) {
        Investigation found = investigations.locked(id.value());
        EntityTag.demand(ifMatch, found.version());
        return found.allows(step) ? work.apply(found) : new StepResult.NotNow(found.stage());
    }

    private StepResult done(Investigation found) {
        investigations.flush();
        return new StepResult.Done(InvestigationView.of(found, words, gate.permit()));
    }

    private byte[] sealed(Investigation found, String reasons) {
        return words.seal(found.id(), found.controller(), reasons);
    }
}

package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageJudge;
import se.bryggan.referral.answer.AnswerSource;

/** May the reporter be told? Asked when the feedback is sent, and again when it is fetched. */
@ApplicationScoped
class ReporterQuestion implements AnswerSource {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final IncomingConcerns concerns;
    private final AskFacts facts;
    private final Clock clock;

    ReporterQuestion(IncomingConcerns concerns, AskFacts facts, Clock clock) {
        this.concerns = concerns;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether a refusal rests on what is known now, and not on what has not arrived yet. */
    boolean fresh(IncomingConcern concern) {
        return facts.fresh(concern.subject().orElse(null), Sector.SOCIAL);
    }

    /** {@code assessment} is a human's test of harm, or null. */
    Ask of(IncomingConcern concern, Assessment assessment, Instant at) {
        return Ask.about(
                        child(concern),
                        at,
                        new Party(
                                concern.controller().branch(),
                                concern.controller().authority()),
                        new Party(
                                concern.reporter().branch(), concern.reporter().authority()),
                        Set.of(Category.INVESTIGATION_STATUS),
                        Purpose.REPORTER_FEEDBACK)
                .withInvestigation(investigation(concern))
                .withAssessment(assessment)
                .withContext(Context.builder()
                        .reporter(true)
                        .duty(true)
                        .feedbackRequested(concern.feedbackRequestedOn() != null)
                        .build());
    }

    /** What was sent without having been asked for had been found harmless when it was sent. */
    @Override
    public Optional<PackageJudge.Question> question(HeldPackage held) {
        return concerns.answeredBy(held.handoverId()).map(concern -> {
            Assessment attested = concern.feedbackRequestedOn() == null
                    ? new Assessment(Finding.NO_HARM, null, new Origin("sender", held.sealedAt()))
                    : null;
            return new PackageJudge.Question(of(concern, attested, clock.instant()), null);
        });
    }

    private Person child(IncomingConcern concern) {
        return concern.subject()
                .map(ref -> facts.of(ref, concern.controller()).person())
                .orElseGet(() -> facts.unknownChild(concern.id().toString()));
    }

    private static Investigation investigation(IncomingConcern concern) {
        InvestigationState state =
                switch (concern.decision()) {
                    case INVESTIGATION_OPENED, LINKED_TO_ONGOING -> InvestigationState.OPENED;
                    case NOT_OPENED -> InvestigationState.NONE;
                };
        LocalDate since = LocalDate.ofInstant(concern.decidedAt(), STOCKHOLM);
        return new Investigation(state, since, new Origin(concern.controller().authority(), concern.decidedAt()));
    }
}

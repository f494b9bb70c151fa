package se.bryggan.casework.sst;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.casework.words.Words;
import se.bryggan.contracts.Baseline;

/** A case as its own team sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        UUID id,
        UUID subject,
        UUID referralId,
        String unit,
        String programme,
        CaseState state,
        Baseline baseline,
        Instant startedAt,
        Instant sipSuggestedAt,
        Instant closedAt,
        Outcome outcome,
        List<GoalView> goals,
        List<InterventionView> interventions,
        List<FollowUpView> followUps,
        List<QuestionView> questions,
        long version) {

    static CaseView of(SstCase sstCase, Words words, AccessPermit permit) {
        return new CaseView(
                sstCase.id(),
                sstCase.subject(),
                sstCase.referralId(),
                sstCase.unit(),
                sstCase.programme(),
                sstCase.state(),
                sstCase.baseline(),
                sstCase.startedAt(),
                sstCase.sipSuggestedAt(),
                sstCase.closedAt(),
                sstCase.outcome(),
                sstCase.goals().stream()
                        .map(goal -> GoalView.of(goal, words.open(sstCase.id(), goal.words())))
                        .toList(),
                sstCase.interventions().stream().map(InterventionView::of).toList(),
                sstCase.followUps().stream()
                        .map(followUp -> FollowUpView.of(followUp, words.open(sstCase.id(), followUp.words())))
                        .toList(),
                sstCase.questions().stream().map(QuestionView::of).toList(),
                sstCase.version());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoalView(int number, Goal.Area area, Integer targetPermille, LocalDate dueOn, String words) {

        static GoalView of(Goal goal, String words) {
            return new GoalView(goal.number(), goal.area(), goal.targetPermille(), goal.dueOn(), words);
        }
    }

    record InterventionView(int number, String catalogueCode, String responsiblePost, LocalDate startsOn) {

        static InterventionView of(Intervention intervention) {
            return new InterventionView(
                    intervention.number(),
                    intervention.catalogueCode(),
                    intervention.responsiblePost(),
                    intervention.startsOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowUpView(
            int number, LocalDate heldOn, Integer sharePermille, int goalsReached, LocalDate nextOn, String words) {

        static FollowUpView of(FollowUp followUp, String words) {
            return new FollowUpView(
                    followUp.number(),
                    followUp.heldOn(),
                    followUp.sharePermille(),
                    followUp.goalsReached(),
                    followUp.nextOn(),
                    words);
        }
    }

    record QuestionView(UUID investigation, String unit, Instant askedAt, Question.State state) {

        static QuestionView of(Question question) {
            return new QuestionView(question.investigation(), question.unit(), question.askedAt(), question.state());
        }
    }
}

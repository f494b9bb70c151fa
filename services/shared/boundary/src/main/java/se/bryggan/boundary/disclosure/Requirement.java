package se.bryggan.boundary.disclosure;

import java.util.Set;

/** One condition of a row with its parameter: {@code number} for ages, {@code states} for investigations. */
public record Requirement(Condition condition, int number, Set<InvestigationState> states) {

    public Requirement {
        states = EnumSets.copy(InvestigationState.class, states);
    }

    static Requirement of(Condition condition) {
        return new Requirement(condition, 0, Set.of());
    }

    boolean holds(Facts facts, Consents consents, Category category) {
        return switch (condition) {
            case SUBJECT_UNDER -> facts.age < number;
            case SUBJECT_FROM -> facts.age >= number;
            case INVESTIGATION -> states.contains(facts.investigation);
            case INVESTIGATION_DECIDED -> facts.investigationDecided();
            case SAME_AUTHORITY -> facts.sameAuthority;
            case OTHER_AUTHORITY -> !facts.sameAuthority;
            case NOT_WITHIN_SOCIAL_SERVICES -> !(facts.sameAuthority && facts.fromSocial && facts.toSocial);
            case ON_REQUEST -> facts.onRequest;
            case REPORTER_UNDER_DUTY -> facts.reporterUnderDuty;
            case FEEDBACK_REQUESTED -> facts.feedbackRequested;
            case RECIPIENT_IS_SUBJECT -> facts.recipientIsSubject;
            case RECIPIENT_IS_GUARDIAN -> facts.recipientIsGuardian;
            case ASSIGNED_TO_CASE -> facts.assigned;
            case POLICY_VISIBILITY -> facts.policyAllowsView();
            case CELL_SIZE_KNOWN -> facts.cellSizeKnown();
            case DIRECT_ACCESS -> facts.directAccess;
            case CONSENT_IN_FORCE -> consents.areInForce(category);
            case SUBJECT_PLACE_HIDDEN -> facts.subjectPlaceHidden();
            case OTHER_PERSON_HIDDEN -> facts.otherPersonHidden();
        };
    }

    /** As in the rule book, for instance {@code subjectUnder: 18}. */
    @Override
    public String toString() {
        return switch (condition.parameter()) {
            case NONE -> condition.word();
            case NUMBER -> condition.word() + ": " + number;
            case STATES -> condition.word() + ": " + states;
        };
    }
}

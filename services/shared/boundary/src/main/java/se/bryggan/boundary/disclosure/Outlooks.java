package se.bryggan.boundary.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers general questions from the rule book; immutable. A row that could free a category is never left out. */
public final class Outlooks {

    private final RuleBook book;
    private final Procedure procedure;

    public Outlooks(RuleBook book) {
        this.book = book;
        this.procedure = book.procedure();
    }

    public Outlook of(GeneralQuestion asked) {
        if (isReferralByAnother(asked)) {
            return new Outlook(Outlook.Answer.NO, Reason.NOT_A_REFERRER, List.of(), List.of());
        }
        var freeing = new ArrayList<Outlook.Prospect>();
        var withholding = new ArrayList<Outlook.Prospect>();
        for (RuleRow row : book.rowsFor(asked.source(), asked.recipient(), asked.purpose())) {
            if (isAbout(row, asked)) {
                prospect(row, asked).ifPresent((row.kind() == Kind.SECRECY ? withholding : freeing)::add);
            }
        }
        return new Outlook(answer(asked, freeing, withholding), null, freeing, withholding);
    }

    private boolean isReferralByAnother(GeneralQuestion asked) {
        return asked.purpose() == Purpose.SST_REFERRAL
                && asked.recipient() == Branch.SCHOOL_SOCIAL_TEAM
                && !procedure.referrers().contains(asked.source());
    }

    private boolean isAbout(RuleRow row, GeneralQuestion asked) {
        boolean sealed = procedure.absoluteSecrecy().contains(asked.source())
                && row.kind() != Kind.SECRECY
                && !row.has(Trait.BREAKS_ABSOLUTE_SECRECY);
        return !sealed && row.categories().contains(asked.category()) && row.inForce(asked.day());
    }

    /** Empty when a condition of the row can never hold. */
    private Optional<Outlook.Prospect> prospect(RuleRow row, GeneralQuestion asked) {
        var open = new ArrayList<Requirement>();
        for (Requirement requirement : row.conditions()) {
            Boolean holds = holds(requirement, asked);
            if (holds == null) {
                open.add(requirement);
            } else if (!holds) {
                return Optional.empty();
            }
        }
        return Optional.of(new Outlook.Prospect(row, open, unless(row, asked.category())));
    }

    /** Null where it takes facts about a person. */
    private Boolean holds(Requirement requirement, GeneralQuestion asked) {
        Integer age = asked.age();
        Condition condition = requirement.condition();
        if (condition == Condition.SUBJECT_UNDER) {
            return age == null ? null : Boolean.valueOf(age < requirement.number());
        }
        if (condition == Condition.SUBJECT_FROM) {
            return age == null ? null : Boolean.valueOf(age >= requirement.number());
        }
        boolean ruledOut = condition == Condition.RECIPIENT_IS_SUBJECT && asked.recipient() != Branch.CHILD
                || condition == Condition.RECIPIENT_IS_GUARDIAN && !couldBeGuardian(asked);
        if (ruledOut) {
            return false;
        }
        boolean assured = condition == Condition.NOT_WITHIN_SOCIAL_SERVICES && !withinSocialServices(asked);
        return assured ? Boolean.TRUE : null;
    }

    private boolean couldBeGuardian(GeneralQuestion asked) {
        return asked.recipient() == Branch.GUARDIAN && (asked.age() == null || asked.age() < procedure.majority());
    }

    private boolean withinSocialServices(GeneralQuestion asked) {
        return procedure.social().contains(asked.source()) && procedure.social().contains(asked.recipient());
    }

    private Set<Reason> unless(RuleRow row, Category category) {
        var reasons = EnumSet.noneOf(Reason.class);
        boolean mayBeBlocked = procedure.closedByBlock().contains(category);
        boolean limited = category != Category.AGGREGATE && !row.has(Trait.EXEMPT_FROM_PROTECTION);
        switch (row.kind()) {
            case SECRECY, LAST_RESORT -> {}
            case DUTY -> add(reasons, Reason.HARM_FOUND, row.has(Trait.STOPPED_BY_HARM));
            case PERMISSION -> {
                add(reasons, Reason.NOT_ASSIGNED, row.has(Trait.CLOSES_UNLESS_ASSIGNED));
                add(reasons, Reason.PROTECTED_PERSON, limited);
                add(reasons, Reason.BLOCKED, mayBeBlocked || row.has(Trait.STOPPED_BY_BLOCK));
                reasons.add(Reason.HARM_FOUND);
            }
            case CONSENT -> {
                add(reasons, Reason.PROTECTED_PERSON, limited);
                add(reasons, Reason.CONSENT_BLOCKED, mayBeBlocked);
                reasons.add(Reason.HARM_FOUND);
            }
        }
        return reasons;
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean when) {
        if (when) {
            reasons.add(reason);
        }
    }

    private Outlook.Answer answer(
            GeneralQuestion asked, List<Outlook.Prospect> freeing, List<Outlook.Prospect> withholding) {
        if (withholding.isEmpty() && freeing.stream().anyMatch(Outlooks::isCertain)) {
            return Outlook.Answer.YES;
        }
        if (freeing.stream().anyMatch(prospect -> prospect.row().kind() != Kind.LAST_RESORT)) {
            return Outlook.Answer.CONDITIONS;
        }
        boolean toSocialServices = procedure.absoluteSecrecy().contains(asked.source())
                && procedure.social().contains(asked.recipient());
        return freeing.isEmpty() && !toSocialServices ? Outlook.Answer.NO : Outlook.Answer.HUMAN;
    }

    private static boolean isCertain(Outlook.Prospect prospect) {
        RuleRow row = prospect.row();
        return row.kind() == Kind.DUTY
                && prospect.conditions().isEmpty()
                && prospect.unless().isEmpty()
                && row.findings().isEmpty()
                && row.attestedByAsker().isEmpty();
    }
}

package se.bryggan.referral.outgoing;

import java.util.Set;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.referral.programme.Criterion;

/** What came of the wish to refer. */
sealed interface DraftResult {

    record Drafted(ReferralView referral) implements DraftResult {}

    record UnknownProgramme() implements DraftResult {}

    /** This programme does not fit the pupil, and another one does. */
    record DoesNotFit(Set<Criterion> unmet) implements DraftResult {}

    /** No programme fits the pupil. */
    record NoProgramme(Set<Criterion> unmet) implements DraftResult {}

    /** A category without words or figures to fill it with, or words for a category that was not chosen. */
    record WithoutContent(Set<Category> categories) implements DraftResult {}
}

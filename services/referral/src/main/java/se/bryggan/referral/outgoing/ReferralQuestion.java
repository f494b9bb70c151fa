package se.bryggan.referral.outgoing;

import java.time.Instant;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.facts.AskFacts.Known;
import se.bryggan.referral.programme.Receiver;

/** May what the referral says go to its receiver now, with what is known of the pupil and the consents? */
record ReferralQuestion(Referral referral, Known known, Instant at) {

    Ask ask() {
        return about(referral.categories());
    }

    /** Whether the receiver may know whom it is about: if not, it may know nothing, and that is the refusal. */
    Ask whom() {
        return about(Set.of(Category.IDENTITY));
    }

    private Ask about(Set<Category> categories) {
        Receiver receiver = referral.receiver();
        return known.ask(
                at,
                new Party(referral.controller().branch(), referral.controller().authority()),
                new Party(receiver.branch(), receiver.authority()),
                categories,
                referral.purpose(),
                Context.builder());
    }

    /** Whether the receiver can know whom and what the referral is about. */
    static boolean tellsWhom(Set<Category> categories) {
        return categories.contains(Category.IDENTITY);
    }
}

package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.referral.absence.SchoolView;
import se.bryggan.referral.absence.Schooling;
import se.bryggan.referral.programme.Candidate;
import se.bryggan.referral.programme.Criterion;
import se.bryggan.referral.programme.Fit;
import se.bryggan.referral.programme.Programme;
import se.bryggan.referral.programme.Programmes;

/** A human of the school decides to refer a pupil: no step of the ladder ever does. */
@ApplicationScoped
class DraftReferral {

    /** What the service fills in itself. */
    private static final Set<Category> FIGURES = EnumSet.of(Category.IDENTITY, Category.ATTENDANCE);

    private final Gate gate;
    private final SchoolView view;
    private final Programmes programmes;
    private final Candidates candidates;
    private final Referrals referrals;
    private final Words words;
    private final Idempotency idempotency;

    DraftReferral(
            Gate gate,
            SchoolView view,
            Programmes programmes,
            Candidates candidates,
            Referrals referrals,
            Words words,
            Idempotency idempotency) {
        this.gate = gate;
        this.view = view;
        this.programmes = programmes;
        this.candidates = candidates;
        this.referrals = referrals;
        this.words = words;
        this.idempotency = idempotency;
    }

    @Guarded("referral.draft")
    DraftResult draft(SchoolRef pupil, Draft draft, String key) {
        return switch (idempotency.once(key, draft, Outcome.Kept.class, () -> judge(pupil, draft))) {
            case Outcome.Kept kept -> drafted(referrals.findById(kept.id()));
            case Outcome.Refused refused -> refused.why();
        };
    }

    private DraftResult drafted(Referral kept) {
        return new DraftResult.Drafted(ReferralView.of(kept, words.of(kept), gate.permit()));
    }

    private Outcome judge(SchoolRef pupil, Draft draft) {
        AccessPermit permit = gate.permit();
        Schooling schooling = view.schooling(pupil.value()).orElseThrow();
        Candidate candidate = candidates.of(schooling, permit);
        Optional<Programme> programme = programmes.find(draft.programme(), candidate.day());
        if (programme.isEmpty()) {
            return new Outcome.Refused(new DraftResult.UnknownProgramme());
        }
        Set<Category> empty = withoutContent(draft);
        if (!empty.isEmpty()) {
            return new Outcome.Refused(new DraftResult.WithoutContent(empty));
        }
        Set<Criterion> unmet = programme.get().unmet(candidate);
        if (!unmet.isEmpty()) {
            return new Outcome.Refused(
                    switch (programmes.fit(candidate)) {
                        case Fit.Fitting others -> new DraftResult.DoesNotFit(unmet);
                        case Fit.None none -> new DraftResult.NoProgramme(unmet);
                    });
        }
        return new Outcome.Kept(keep(draft, schooling, programme.get(), permit));
    }

    /** What is known when the request's own work is done: kept with the idempotency key, or nothing was done. */
    private sealed interface Outcome {
        record Kept(UUID id) implements Outcome {}

        record Refused(DraftResult why) implements Outcome {}
    }

    private UUID keep(Draft draft, Schooling pupil, Programme programme, AccessPermit permit) {
        var referral = new Referral(pupil, permit.actor(), programme, draft.categories(), permit.at());
        words.keep(referral, draft.texts());
        referrals.persistAndFlush(referral);
        return referral.id();
    }

    /** Each chosen category must have its words or figures; without IDENTITY nobody would know what it is about. */
    private static Set<Category> withoutContent(Draft draft) {
        Set<Category> wrong = EnumSet.noneOf(Category.class);
        for (Category chosen : draft.categories()) {
            if (!FIGURES.contains(chosen) && !draft.texts().containsKey(chosen)) {
                wrong.add(chosen);
            }
        }
        for (Category told : draft.texts().keySet()) {
            if (!Words.TOLD_IN_WORDS.contains(told) || !draft.categories().contains(told)) {
                wrong.add(told);
            }
        }
        if (!draft.categories().contains(Category.IDENTITY)) {
            wrong.add(Category.IDENTITY);
        }
        return wrong;
    }
}

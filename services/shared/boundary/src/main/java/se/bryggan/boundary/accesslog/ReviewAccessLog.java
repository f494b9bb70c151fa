package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** The human behind the delays: sees what became of every row towards a reader, and decides what may be told. */
@ApplicationScoped
public class ReviewAccessLog {

    private static final Set<Finding> HARM = Set.of(Finding.HARM, Finding.NO_HARM);
    private static final int MOST_MONTHS = 12;

    private final Gate gate;
    private final LogQuestion questions;
    private final Logs logs;
    private final Reviews reviews;
    private final DueReviews due;
    private final LogRules rules;

    ReviewAccessLog(Gate gate, LogQuestion questions, Logs logs, Reviews reviews, DueReviews due, LogRules rules) {
        this.gate = gate;
        this.questions = questions;
        this.logs = logs;
        this.reviews = reviews;
        this.due = due;
        this.rules = rules;
    }

    /** What became of a review. */
    public sealed interface Result permits Kept, NotAReview {}

    public record Kept(ReviewOf review) implements Result {}

    /** {@code member} names what of it cannot be. */
    public record NotAReview(String member) implements Result {}

    /** Every row of the log, newest first, and what would become of it if {@code reader} asked now. */
    @Guarded("access-log.judgements")
    public List<Judgement> judgements(LogOf log, Controller holder, UUID reader) {
        LogQuestion.Asking asking = questions.by(reader, log, gate.permit());
        Sifted sifted = logs.sifted(asking);
        return sifted.tell(opened(asking, sifted.toAsk())).stream()
                .map(Judgement::of)
                .toList();
    }

    /** The persons of whose log something has waited long enough, longest first. */
    @Guarded("access-log.due")
    public List<DueReview> due(Controller holder) {
        return due.on(today(), holder, rules);
    }

    /** Decides anew what the reader may be told; what was decided before does not count any more. */
    @Guarded("access-log.review")
    public Result review(LogOf log, Controller holder, UUID reader, ReviewOf review) {
        String wrong = wrong(review, today());
        if (wrong != null) {
            return new NotAReview(wrong);
        }
        reviews.keep(log, reader, review, gate.permit());
        return new Kept(review);
    }

    private static String wrong(ReviewOf review, LocalDate today) {
        if (!review.released().stream().allMatch(DelayReason::isReleasable)) {
            return "released";
        }
        if (review.finding() != null && !HARM.contains(review.finding())) {
            return "finding";
        }
        if (!review.nextReview().isAfter(today) || review.nextReview().isAfter(today.plusMonths(MOST_MONTHS))) {
            return "nextReview";
        }
        return null;
    }

    private Set<Category> opened(LogQuestion.Asking asking, Set<Category> categories) {
        AccessPermit access = gate.permit();
        return categories.isEmpty()
                ? Set.of()
                : gate.preview(asking.ask(access, categories)).disclosed();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(gate.permit().at(), Reader.STOCKHOLM);
    }
}

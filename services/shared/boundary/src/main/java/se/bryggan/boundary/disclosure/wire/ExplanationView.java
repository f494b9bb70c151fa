package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.disclosure.AskersWord;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.Kind;
import se.bryggan.boundary.disclosure.Obligation;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.Trial;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/**
 * An explanation for people: the members of the decision as {@code decide} writes them, then what stopped it before any
 * row ({@code stoppedBy}), then every row that was {@code tried}, in order.
 */
public record ExplanationView(
        String outcome,
        Set<Category> disclosed,
        Set<Category> withheld,
        boolean review,
        List<String> rules,
        String ruleBook,
        Set<Obligation> obligations,
        List<Stop> stoppedBy,
        List<Tried> tried) {

    /** What ended the evaluation before any row was tried. */
    public record Stop(Reason reason, String sv, String en) {}

    /**
     * One row held against one category: what it says, and why it did or did not apply ({@code sv}, {@code en}).
     * {@code unmet} is the condition that did not hold. {@code attestedByAsker} stands where the row took effect.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tried(
            Category category,
            String rule,
            String part,
            Kind kind,
            String citation,
            String sfs,
            Phrase says,
            Reason reason,
            String unmet,
            List<Attested> attestedByAsker,
            String sv,
            String en) {}

    /** A condition for which there is no fact: whoever asked has attested it. */
    public record Attested(AskersWord word, String sv, String en) {}

    public static ExplanationView of(Explanation explanation, PlainWords words) {
        Decision decision = explanation.decision();
        return new ExplanationView(
                outcome(decision),
                disclosed(decision),
                decision.withheld(),
                decision instanceof Deny deny && deny.review(),
                decision.rules(),
                decision.ruleBookVersion(),
                decision.obligations(),
                ExplanationForm.stops(explanation).stream()
                        .map(reason -> stop(reason, words))
                        .toList(),
                explanation.trials().stream().map(trial -> tried(trial, words)).toList());
    }

    private static String outcome(Decision decision) {
        return switch (decision) {
            case Permit permit -> permit.reduced() ? "REDACT" : "PERMIT";
            case Deny deny -> "DENY";
        };
    }

    private static Set<Category> disclosed(Decision decision) {
        return switch (decision) {
            case Permit permit -> permit.categories();
            case Deny deny -> Set.of();
        };
    }

    private static Stop stop(Reason reason, PlainWords words) {
        Phrase phrase = words.of(reason);
        return new Stop(reason, phrase.sv(), phrase.en());
    }

    private static Tried tried(Trial trial, PlainWords words) {
        Phrase why = words.why(trial);
        return new Tried(
                trial.category(),
                trial.row().id(),
                trial.row().part(),
                trial.row().kind(),
                trial.row().citation(),
                trial.row().sfs(),
                words.rule(trial.row()),
                trial.reason(),
                trial.unmet() == null ? null : trial.unmet().toString(),
                ExplanationForm.tookEffect(trial.reason()) ? attested(trial, words) : null,
                why.sv(),
                why.en());
    }

    private static List<Attested> attested(Trial trial, PlainWords words) {
        return trial.row().attestedByAsker().stream()
                .map(word -> {
                    Phrase phrase = words.of(word);
                    return new Attested(word, phrase.sv(), phrase.en());
                })
                .toList();
    }
}

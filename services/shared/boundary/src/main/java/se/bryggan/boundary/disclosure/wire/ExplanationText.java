package se.bryggan.boundary.disclosure.wire;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bryggan.boundary.disclosure.AskersWord;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.Trial;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** A page to read. Rows that are about something else altogether are counted and not listed. */
final class ExplanationText implements ExplanationForm {

    private static final Set<Reason> ABOUT_SOMETHING_ELSE = EnumSet.of(
            Reason.OTHER_CHANNEL,
            Reason.OTHER_SOURCE,
            Reason.OTHER_RECIPIENT,
            Reason.OTHER_CATEGORY,
            Reason.OTHER_PURPOSE);

    private final PlainWords words;

    ExplanationText(PlainWords words) {
        this.words = words;
    }

    @Override
    public String write(Explanation explanation) {
        var page = new StringBuilder();
        Decision decision = explanation.decision();
        line(page, 0, outcome(decision) + " (" + decision.ruleBookVersion() + ")");
        ExplanationForm.stops(explanation).forEach(reason -> phrase(page, 1, words.of(reason)));
        explanation.trials().stream()
                .map(Trial::category)
                .distinct()
                .forEach(category -> category(page, category, explanation.trials()));
        if (!decision.obligations().isEmpty()) {
            line(page, 0, "");
            decision.obligations().forEach(duty -> line(page, 0, duty + ": " + both(words.of(duty))));
        }
        return page.toString();
    }

    private void category(StringBuilder page, Category category, List<Trial> all) {
        List<Trial> tried =
                all.stream().filter(trial -> trial.category() == category).toList();
        List<Trial> fitting = tried.stream()
                .filter(trial -> !ABOUT_SOMETHING_ELSE.contains(trial.reason()))
                .toList();
        line(page, 0, "");
        line(page, 0, category + ": " + both(words.of(category)));
        fitting.forEach(trial -> trial(page, trial));
        int others = tried.size() - fitting.size();
        if (others > 0) {
            line(page, 1, others + " regler gäller annat / " + others + " rules are about something else");
        }
    }

    private void trial(StringBuilder page, Trial trial) {
        line(page, 1, trial.row().key() + " (" + trial.row().citation() + "): " + trial.reason());
        phrase(page, 2, words.rule(trial.row()));
        phrase(page, 2, words.why(trial));
        if (ExplanationForm.tookEffect(trial.reason())) {
            for (AskersWord word : trial.row().attestedByAsker()) {
                Phrase attested = words.of(word);
                line(page, 2, "sv: Den som frågar intygar att " + attested.sv() + ".");
                line(page, 2, "en: Whoever asks attests that " + attested.en() + ".");
            }
        }
    }

    private static String outcome(Decision decision) {
        return switch (decision) {
            case Permit permit -> (permit.reduced() ? "REDACT " : "PERMIT ") + names(permit.categories());
            case Deny deny -> deny.review() ? "DENY, avgörs av en människa / for a human to decide" : "DENY";
        };
    }

    private static String names(Set<Category> categories) {
        return categories.stream().map(Category::name).collect(Collectors.joining(", "));
    }

    private static String both(Phrase phrase) {
        return phrase.sv() + " / " + phrase.en();
    }

    private static void phrase(StringBuilder page, int depth, Phrase phrase) {
        line(page, depth, "sv: " + phrase.sv());
        line(page, depth, "en: " + phrase.en());
    }

    private static void line(StringBuilder page, int depth, String text) {
        page.append("  ".repeat(depth)).append(text).append('\n');
    }
}

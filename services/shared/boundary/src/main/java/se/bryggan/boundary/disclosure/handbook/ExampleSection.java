package se.bryggan.boundary.disclosure.handbook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.Trial;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** An example on a page, with the answer that the rule book gives. */
final class ExampleSection {

    /** Rows that turned out not to be about the question say nothing to a reader. */
    private static final Set<Reason> NOT_ABOUT_IT = EnumSet.of(
            Reason.OTHER_CHANNEL,
            Reason.OTHER_SOURCE,
            Reason.OTHER_RECIPIENT,
            Reason.OTHER_CATEGORY,
            Reason.OTHER_PURPOSE,
            Reason.NOT_IN_FORCE,
            Reason.NOT_CLAIMED,
            Reason.CONDITION_NOT_MET,
            Reason.NOT_OPENED);

    private final DisclosurePoint point;
    private final PlainWords words;
    private final HandbookTexts texts;
    private final LocalDate day;
    private final Language language;

    ExampleSection(DisclosurePoint point, PlainWords words, HandbookTexts texts, LocalDate day, Language language) {
        this.point = point;
        this.words = words;
        this.texts = texts;
        this.day = day;
        this.language = language;
    }

    void write(Html html, Example example) {
        Explanation explanation = point.explain(example.on(day));
        html.element("blockquote", language.of(example.question()));
        html.element("p class=\"answer\"", language.of(texts.text(answer(explanation.decision()))));
        List<Trial> telling = explanation.trials().stream()
                .filter(trial -> !NOT_ABOUT_IT.contains(trial.reason()))
                .toList();
        html.open("ul");
        telling.stream().map(this::said).distinct().forEach(said -> html.element("li", said));
        if (telling.isEmpty()) {
            reasons(explanation.decision()).forEach(reason -> html.element("li", language.of(words.of(reason))));
        }
        html.close("ul");
    }

    /** The name of the answer's text. */
    static String answer(Decision decision) {
        return switch (decision) {
            case Permit permit -> permit.reduced() ? "PARTLY" : "PERMITTED";
            case Deny deny -> deny.review() ? "HUMAN" : "DENIED";
        };
    }

    private String said(Trial trial) {
        return language.of(words.rule(trial.row())) + " " + language.of(words.why(trial)) + " ("
                + trial.row().citation() + ")";
    }

    private static Set<Reason> reasons(Decision decision) {
        return switch (decision) {
            case Permit permit -> Set.of();
            case Deny deny -> deny.reasons();
        };
    }
}

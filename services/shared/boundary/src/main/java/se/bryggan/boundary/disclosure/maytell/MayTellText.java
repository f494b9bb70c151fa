package se.bryggan.boundary.disclosure.maytell;

import java.util.List;
import java.util.function.Function;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** An answer as a page to read, first in Swedish and then in English. */
final class MayTellText {

    private final PlainWords words;
    private final StringBuilder page = new StringBuilder();

    private MayTellText(PlainWords words) {
        this.words = words;
    }

    static String of(MayTellAnswer answer, PlainWords words) {
        var text = new MayTellText(words);
        text.write(answer, Phrase::sv, Headings.SWEDISH);
        text.page.append('\n');
        text.write(answer, Phrase::en, Headings.ENGLISH);
        return text.page.toString();
    }

    private record Headings(String when, String unless, String then, String withheld, String ruleBook, String lawyer) {

        static final Headings SWEDISH = new Headings(
                "När:",
                "Men inte:",
                "Gör då så här:",
                "Hålls alltid tillbaka:",
                "regelbok",
                "En jurist ska bekräfta regeln innan den används skarpt.");
        static final Headings ENGLISH = new Headings(
                "When:",
                "But not:",
                "Then:",
                "Always withheld:",
                "rule book",
                "A lawyer must confirm the rule before it is used in production.");
    }

    private void write(MayTellAnswer answer, Function<Phrase, String> language, Headings headings) {
        line(
                0,
                language.apply(answer.says()) + " (" + answer.day() + ", " + headings.ruleBook() + " "
                        + answer.ruleBook() + ")");
        for (MayTellAnswer.About about : answer.about()) {
            line(0, "");
            line(
                    0,
                    language.apply(words.of(about.from())) + ", " + language.apply(words.of(about.category())) + ": "
                            + language.apply(about.says()));
            about.rules().forEach(rule -> rule(rule, language, headings));
            if (!about.withheldBy().isEmpty()) {
                line(1, headings.withheld());
                about.withheldBy().forEach(rule -> rule(rule, language, headings));
            }
        }
    }

    private void rule(MayTellAnswer.Rule rule, Function<Phrase, String> language, Headings headings) {
        line(1, language.apply(rule.says()) + " " + rule.citation() + " (SFS " + rule.sfs() + ")");
        list(headings.when(), rule.when(), language);
        list(headings.unless(), rule.unless(), language);
        list(headings.then(), rule.then(), language);
        if (rule.awaitsLawyer()) {
            line(2, headings.lawyer());
        }
    }

    private void list(String heading, List<Phrase> phrases, Function<Phrase, String> language) {
        if (!phrases.isEmpty()) {
            line(2, heading);
            phrases.forEach(phrase -> line(3, "- " + language.apply(phrase)));
        }
    }

    private void line(int depth, String text) {
        page.append("  ".repeat(depth)).append(text).append('\n');
    }
}

package se.bryggan.boundary.disclosure.handbook;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** One rule on a page. */
final class RuleSection {

    private final PlainWords words;
    private final HandbookTexts texts;
    private final Language language;

    RuleSection(PlainWords words, HandbookTexts texts, Language language) {
        this.words = words;
        this.texts = texts;
        this.language = language;
    }

    /** To those who tell: to whom, what, when, and what else they must do. */
    void told(Html html, RuleRow row, String anchor) {
        begin(html, row, "section class=\"rule\" id=\"" + anchor + "\"");
        html.term(say("to"), names(row.to(), "everyone"));
        html.term(say("what"), names(row.categories(), "everything"));
        html.term(say("purposes"), names(row.purposes(), "anyPurpose"));
        html.term(say("conditions"), joined(row.conditions(), words::condition));
        html.term(say("givers"), joined(row.givers(), words::of));
        html.term(say("findings"), row.findings().isEmpty() ? "" : language.of(words.anyOf(row.findings())));
        html.term(say("attested"), joined(row.attestedByAsker(), words::of));
        html.term(say("obligations"), joined(row.obligations(), words::of));
        end(html, row);
    }

    /** To those who are told: by whom, what and why. */
    void received(Html html, RuleRow row) {
        begin(html, row, "section class=\"rule\"");
        html.term(say("from"), names(row.from(), "everyone"));
        html.term(say("what"), names(row.categories(), "everything"));
        end(html, row);
    }

    private void begin(Html html, RuleRow row, String section) {
        html.open(section).element("h3", language.of(words.rule(row))).open("dl");
    }

    private void end(Html html, RuleRow row) {
        html.term(say("law"), row.citation() + " (SFS " + row.sfs() + ")" + validity(row))
                .close("dl");
        if (row.needsLawyer()) {
            html.element("p class=\"note\"", say("lawyer"));
        }
        html.close("section");
    }

    private String validity(RuleRow row) {
        return (row.validFrom() == null ? "" : ", " + say("since") + " " + row.validFrom())
                + (row.validTo() == null ? "" : ", " + say("until") + " " + row.validTo());
    }

    /** A set that leaves out only a few words is said by what it leaves out. */
    private <E extends Enum<E>> String names(Set<E> values, String all) {
        E any = values.iterator().next();
        EnumSet<E> without = EnumSet.complementOf(EnumSet.copyOf(values));
        if (without.isEmpty()) {
            return say(all);
        }
        return without.size() < any.getDeclaringClass().getEnumConstants().length / 4
                ? say(all) + " " + say("except") + " " + joined(without, words::of)
                : joined(values, words::of);
    }

    private <T> String joined(Collection<T> values, Function<T, Phrase> phrase) {
        return values.stream().map(phrase).map(language::of).collect(Collectors.joining("; "));
    }

    private String say(String name) {
        return language.of(texts.text(name));
    }
}

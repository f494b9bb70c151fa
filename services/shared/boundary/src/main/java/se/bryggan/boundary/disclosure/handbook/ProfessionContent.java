package se.bryggan.boundary.disclosure.handbook;

import java.time.LocalDate;
import java.util.List;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Kind;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** What the handbook tells one profession, in one language: examples, an overview, and each rule. */
final class ProfessionContent {

    private static final List<Kind> ORDER =
            List.of(Kind.DUTY, Kind.PERMISSION, Kind.CONSENT, Kind.SECRECY, Kind.LAST_RESORT);

    private final List<RuleRow> inForce;
    private final PlainWords words;
    private final HandbookTexts texts;
    private final Language language;
    private final ExampleSection examples;
    private final RuleSection rules;

    ProfessionContent(RuleBook book, PlainWords words, HandbookTexts texts, LocalDate day, Language language) {
        this.inForce = book.rows().stream().filter(row -> row.inForce(day)).toList();
        this.words = words;
        this.texts = texts;
        this.language = language;
        this.examples = new ExampleSection(new DisclosurePoint(book), words, texts, day, language);
        this.rules = new RuleSection(words, texts, language);
    }

    void write(Html html, Profession profession) {
        html.element("h2", say("examples"));
        texts.examplesFor(profession).forEach(example -> examples.write(html, example));
        overview(html, profession);
        for (Kind kind : ORDER) {
            List<RuleRow> rows = told(profession, kind);
            if (!rows.isEmpty()) {
                html.element("h2", say(kind.name()));
                rows.forEach(row -> rules.told(html, row, anchor(profession, row)));
            }
        }
        html.element("h2", say("received"));
        inForce.stream()
                .filter(row -> row.kind() != Kind.LAST_RESORT && profession.isTold(row))
                .forEach(row -> rules.received(html, row));
    }

    /** A table of the rules that this profession tells by; none for those who only are told. */
    private void overview(Html html, Profession profession) {
        if (inForce.stream().noneMatch(profession::tells)) {
            return;
        }
        html.element("h2", say("overview")).open("table").element("caption", say("overviewOf"));
        html.open("thead").open("tr");
        html.element("th scope=\"col\"", say("rule"));
        html.element("th scope=\"col\"", say("law"));
        html.close("tr").close("thead").open("tbody");
        for (Kind kind : ORDER) {
            for (RuleRow row : told(profession, kind)) {
                html.open("tr").open("td").link("#" + anchor(profession, row), language.of(words.rule(row)));
                html.close("td").element("td", row.citation()).close("tr");
            }
        }
        html.close("tbody").close("table");
    }

    private List<RuleRow> told(Profession profession, Kind kind) {
        return inForce.stream()
                .filter(row -> row.kind() == kind && profession.tells(row))
                .toList();
    }

    private static String anchor(Profession profession, RuleRow row) {
        return profession.id() + "-" + row.key().replace('/', '-');
    }

    private String say(String name) {
        return language.of(texts.text(name));
    }
}

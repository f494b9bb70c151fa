package se.bryggan.boundary.disclosure.handbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Kind;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** The rule book of one day as pages for people. */
final class Handbook {

    private static final List<Kind> ORDER =
            List.of(Kind.DUTY, Kind.PERMISSION, Kind.CONSENT, Kind.SECRECY, Kind.LAST_RESORT);

    private final RuleBook book;
    private final PlainWords words;
    private final HandbookTexts texts;
    private final LocalDate day;

    Handbook(RuleBook book, PlainWords words, HandbookTexts texts, LocalDate day) {
        this.book = book;
        this.words = words;
        this.texts = texts;
        this.day = day;
    }

    /** Every page by its path in the handbook's folder. */
    Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        for (Language language : Language.values()) {
            pages.put(language.code() + "/index.html", index(language));
            for (Profession profession : texts.professions()) {
                pages.put(language.code() + "/" + profession.file(), page(profession, language));
            }
        }
        return pages;
    }

    private String index(Language language) {
        Html html = begin(language, language.of(texts.text("title")), "index.html");
        html.element("p", language.of(texts.text("intro")));
        html.element("h2", language.of(texts.text("contents"))).open("ul");
        for (Profession profession : texts.professions()) {
            html.open("li")
                    .link(profession.file(), language.of(profession.name()))
                    .close("li");
        }
        return html.close("ul").end();
    }

    private String page(Profession profession, Language language) {
        Html html = begin(language, language.of(profession.name()), profession.file());
        html.open("nav").link("index.html", language.of(texts.text("back"))).close("nav");
        var examples = new ExampleSection(new DisclosurePoint(book), words, texts, day, language);
        html.element("h2", language.of(texts.text("examples")));
        texts.examplesFor(profession).forEach(example -> examples.write(html, example));
        var rules = new RuleSection(words, texts, language);
        for (Kind kind : ORDER) {
            List<RuleRow> rows = inForce().stream()
                    .filter(row -> row.kind() == kind && profession.tells(row))
                    .toList();
            if (!rows.isEmpty()) {
                html.element("h2", language.of(texts.text(kind.name())));
                rows.forEach(row -> rules.told(html, row));
            }
        }
        html.element("h2", language.of(texts.text("received")));
        inForce().stream()
                .filter(row -> row.kind() != Kind.LAST_RESORT && profession.isTold(row))
                .forEach(row -> rules.received(html, row));
        return html.end();
    }

    private Html begin(Language language, String title, String file) {
        Html html = new Html(language.code(), title);
        Language other = language.other();
        html.open("nav")
                .link("../" + other.code() + "/" + file, language.of(texts.text("otherLanguage")))
                .close("nav");
        html.element("h1", title);
        return html.element(
                "p",
                language.of(texts.text("inForce")) + " " + day + ", " + language.of(texts.text("ruleBook")) + " "
                        + book.version());
    }

    private List<RuleRow> inForce() {
        return book.rows().stream().filter(row -> row.inForce(day)).toList();
    }
}

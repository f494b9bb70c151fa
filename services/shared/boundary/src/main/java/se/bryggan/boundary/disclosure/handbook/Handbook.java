package se.bryggan.boundary.disclosure.handbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** The rule book of one day for people: pages to click through, and the same as one document to print. */
final class Handbook {

    /** The name of the printed handbook, beside the pages of its language. */
    static final String PRINTED = "handbook.pdf";

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

    /** All pages of one language as one document, with bookmarks, for a maker of PDF. */
    String printed(Language language) {
        String title = say(language, "title");
        Html html = new Html(language.code(), title, Styles.paper(title + ", " + dated(language)), head(language));
        html.element("h1 class=\"title\" id=\"title\"", title);
        html.element("p", edition(language)).element("p", say(language, "intro"));
        html.element("h2", say(language, "professions")).open("ul");
        for (Profession profession : texts.professions()) {
            html.open("li")
                    .link("#" + profession.id(), language.of(profession.name()))
                    .close("li");
        }
        html.close("ul");
        ProfessionContent content = content(language);
        for (Profession profession : texts.professions()) {
            html.element("h1 id=\"" + profession.id() + "\"", language.of(profession.name()));
            content.write(html, profession);
        }
        return html.end();
    }

    /** What the document is about, for screen readers, and its bookmarks. */
    private String head(Language language) {
        var head = new StringBuilder("<meta name=\"subject\" content=\"");
        head.append(Html.escaped(say(language, "intro"))).append("\"/>\n<bookmarks>\n");
        mark(head, "title", say(language, "title"));
        texts.professions().forEach(profession -> mark(head, profession.id(), language.of(profession.name())));
        return head + "</bookmarks>\n";
    }

    private static void mark(StringBuilder head, String id, String name) {
        head.append("<bookmark name=\"").append(Html.escaped(name)).append("\" href=\"#");
        head.append(id).append("\"/>\n");
    }

    private String index(Language language) {
        Html html = begin(language, say(language, "title"), "index.html");
        html.element("p", say(language, "intro"));
        html.open("p").link(PRINTED, say(language, "printed")).close("p");
        html.element("h2", say(language, "contents")).open("ul");
        for (Profession profession : texts.professions()) {
            html.open("li")
                    .link(profession.file(), language.of(profession.name()))
                    .close("li");
        }
        return html.close("ul").end();
    }

    private String page(Profession profession, Language language) {
        Html html = begin(language, language.of(profession.name()), profession.file());
        html.open("nav").link("index.html", say(language, "back")).close("nav");
        content(language).write(html, profession);
        return html.end();
    }

    private Html begin(Language language, String title, String file) {
        Html html = new Html(language.code(), title, Styles.SCREEN, "");
        Language other = language.other();
        html.open("nav")
                .link("../" + other.code() + "/" + file, say(language, "otherLanguage"))
                .close("nav");
        return html.element("h1", title).element("p", edition(language));
    }

    private ProfessionContent content(Language language) {
        return new ProfessionContent(book, words, texts, day, language);
    }

    private String edition(Language language) {
        return say(language, "inForce") + " " + dated(language);
    }

    private String dated(Language language) {
        return day + ", " + say(language, "ruleBook") + " " + book.version();
    }

    private String say(Language language, String name) {
        return language.of(texts.text(name));
    }
}

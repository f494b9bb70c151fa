package se.bryggan.boundary.disclosure.handbook;

/** A page of HTML in the making; every text that goes into it is escaped. */
final class Html {

    private static final String STYLE = """
            body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
            h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 2px solid #005293; }
            section.rule { border-left: 4px solid #005293; padding-left: 1rem; margin: 1.5rem 0; break-inside: avoid; }
            section.rule h3 { margin: 0 0 .4rem; } dl { display: grid; grid-template-columns: 11rem 1fr; gap: .2rem 1rem; margin: 0; }
            dt { font-weight: 600; } dd { margin: 0; } .answer { font-weight: 600; } .note { background: #fff4ce; padding: .3rem .6rem; }
            blockquote { margin: 1.5rem 0 .3rem; font-style: italic; } a { color: #005293; }
            @media (max-width: 34rem) { dl { grid-template-columns: 1fr; } }
            @media print { body { margin: 0; max-width: none; font-size: 10pt; } nav { display: none; } }
            """;

    private final StringBuilder page = new StringBuilder();

    Html(String language, String title) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        element("title", title);
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    }

    Html element(String tag, String text) {
        page.append('<').append(tag).append('>').append(escaped(text));
        page.append("</").append(tag.split(" ", 2)[0]).append(">\n");
        return this;
    }

    Html link(String to, String text) {
        page.append("<a href=\"")
                .append(escaped(to))
                .append("\">")
                .append(escaped(text))
                .append("</a>\n");
        return this;
    }

    Html open(String tag) {
        page.append('<').append(tag).append(">\n");
        return this;
    }

    Html close(String tag) {
        page.append("</").append(tag).append(">\n");
        return this;
    }

    /** A term and what is said of it; nothing where nothing is said. */
    Html term(String term, String said) {
        if (!said.isBlank()) {
            element("dt", term).element("dd", said);
        }
        return this;
    }

    String end() {
        return page + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

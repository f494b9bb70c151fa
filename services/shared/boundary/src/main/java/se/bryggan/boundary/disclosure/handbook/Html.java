package se.bryggan.boundary.disclosure.handbook;

/** A document of HTML in the making, also well-formed as XML; every text that goes into it is escaped. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Begins one with that style; {@code head} is put into the head as it is. */
    Html(String language, String title, String style, String head) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width\"/>\n");
        page.append("<meta name=\"description\" content=\"")
                .append(escaped(title))
                .append("\"/>\n");
        element("title", title);
        page.append("<style>\n").append(style).append("</style>\n").append(head).append("</head>\n<body>\n");
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

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

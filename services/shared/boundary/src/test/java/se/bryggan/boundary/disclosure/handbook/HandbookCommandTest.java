package se.bryggan.boundary.disclosure.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.PlainWords;

class HandbookCommandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final ClassLoader loader = getClass().getClassLoader();
    private final RuleBook book = RuleBook.load(loader);
    private final PlainWords words = PlainWords.load(loader);
    private final HandbookTexts texts = HandbookTexts.load(loader);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void everyExampleIsAnsweredAsItSays() {
        var point = new DisclosurePoint(book);
        for (Example example : texts.examples()) {
            assertEquals(
                    example.expect(),
                    ExampleSection.answer(point.decide(example.on(DAY))),
                    example.question().en());
        }
    }

    @Test
    void everyProfessionHasAPageWithTwoExamplesInBothLanguages() {
        Map<String, String> pages = pages(DAY);
        for (Profession profession : texts.professions()) {
            assertTrue(texts.examplesFor(profession).size() >= 2, profession.id());
            for (Language language : Language.values()) {
                String page = pages.get(language.code() + "/" + profession.file());
                assertTrue(page.contains("<h1>" + language.of(profession.name())), profession.id());
                assertTrue(page.contains("lang=\"" + language.code() + "\""), profession.id());
            }
        }
        assertEquals(2 * (texts.professions().size() + 1), pages.size());
    }

    @Test
    void everyRuleInForceStandsOnAPageAndNoOther() {
        String all = String.join("", pages(DAY).values());
        for (RuleRow row : book.rows()) {
            String law = row.citation() + " (SFS " + row.sfs() + ")";
            assertEquals(
                    row.inForce(DAY),
                    all.contains("<h3>" + words.rule(row).sv() + "</h3>") && all.contains(law),
                    row.key() + " " + law);
        }
    }

    @Test
    void theDayDecidesTheRules() {
        assertTrue(pages(DAY).get("sv/teachers.html").contains("SoL (2025:400) 19:1"));
        String before = pages(LocalDate.of(2025, 6, 30)).get("sv/teachers.html");
        assertTrue(before.contains("SoL (2001:453) 14:1"));
        assertFalse(before.contains("SoL (2025:400) 19:1"));
    }

    @Test
    void everyPageIsWellFormedAndItsLinksLeadSomewhere() throws Exception {
        Map<String, String> pages = pages(DAY);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertWellFormed(page.getValue());
            Matcher links = LINK.matcher(page.getValue());
            while (links.find()) {
                String to = links.group(1);
                if (to.startsWith("#")) {
                    assertTrue(page.getValue().contains("id=\"" + to.substring(1) + "\""), page.getKey() + to);
                } else {
                    Path target = Path.of(page.getKey()).getParent().resolve(to).normalize();
                    assertTrue(
                            pages.containsKey(target.toString()) || target.endsWith(Handbook.PRINTED),
                            page.getKey() + " to " + target);
                }
            }
        }
    }

    @Test
    void everyTableHasACaptionAndHeadersAndEveryPageOneFirstHeading() {
        pages(DAY).forEach((name, page) -> {
            int tables = page.split("<table>", -1).length - 1;
            assertEquals(tables, page.split("<caption>[^<]", -1).length - 1, name);
            assertEquals(2 * tables, page.split("<th scope=\"col\">[^<]", -1).length - 1, name);
            assertEquals(1, page.split("<h1>", -1).length - 1, name);
        });
        assertTrue(pages(DAY).get("sv/teachers.html").contains("<table>"));
    }

    @Test
    void noCodeWordIsLeftUnsaid() {
        pages(DAY).forEach((name, page) -> {
            String body = page.substring(page.indexOf("</style>"));
            assertFalse(Pattern.compile("[A-Z]+_[A-Z]+|\\{").matcher(body).find(), name);
        });
    }

    @Test
    void theCommandWritesThePagesAndNamesTheFirst() throws IOException {
        assertEquals(0, run(folder.resolve("book").toString()));

        assertEquals(folder.resolve("book/sv/index.html") + "\n", said());
        assertTrue(Files.readString(folder.resolve("book/sv/index.html")).contains("2026-05-04"));
        assertTrue(Files.exists(folder.resolve("book/en/teachers.html")));
        assertTrue(Files.size(folder.resolve("book/sv/handbook.pdf")) > 10_000);
        assertTrue(Files.size(folder.resolve("book/en/handbook.pdf")) > 10_000);
    }

    @Test
    void theCommandTakesAnotherDay() throws IOException {
        assertEquals(0, run(folder.toString(), "--day", "2025-06-30"));

        assertTrue(Files.readString(folder.resolve("en/index.html")).contains("2025-06-30"));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        assertEquals(2, run());
        assertEquals(2, run(folder.toString(), "--day", "tomorrow"));
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(2, run(file.toString()));
    }

    private static void assertWellFormed(String page) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
    }

    private Map<String, String> pages(LocalDate day) {
        return new Handbook(book, words, texts, day).pages();
    }

    private int run(String... args) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new HandbookCommand(InstantSource.fixed(Instant.parse("2026-05-03T22:30:00Z")), stream, stream)
                .run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

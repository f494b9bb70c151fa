package se.bryggan.boundary.disclosure.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** What somebody who prints the handbook gets in hand. */
class PrintedHandbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final ClassLoader LOADER = PrintedHandbookTest.class.getClassLoader();
    private static final RuleBook BOOK = RuleBook.load(LOADER);
    private static final PlainWords WORDS = PlainWords.load(LOADER);
    private static final HandbookTexts TEXTS = HandbookTexts.load(LOADER);
    private static final Map<Language, byte[]> PRINTED = new EnumMap<>(Language.class);

    @BeforeAll
    static void print() throws IOException {
        var handbook = new Handbook(BOOK, WORDS, TEXTS, DAY);
        for (Language language : Language.values()) {
            var out = new ByteArrayOutputStream();
            Pdf.write(handbook.printed(language), out);
            PRINTED.put(language, out.toByteArray());
        }
    }

    @Test
    void everyRuleInForceStandsInItWithItsParagraphAndNoOther() throws IOException {
        for (Language language : Language.values()) {
            String text = unbroken(text(language));
            for (RuleRow row : BOOK.rows()) {
                boolean stands = text.contains(unbroken(language.of(WORDS.rule(row))))
                        && text.contains(unbroken(row.citation() + " (SFS " + row.sfs() + ")"));
                assertEquals(row.inForce(DAY), stands, row.key());
            }
        }
    }

    @Test
    void everyProfessionBeginsAPageThatABookmarkLeadsTo() throws IOException {
        for (Language language : Language.values()) {
            try (PDDocument pdf = open(language)) {
                List<String> bookmarks = new ArrayList<>();
                for (PDOutlineItem mark :
                        pdf.getDocumentCatalog().getDocumentOutline().children()) {
                    bookmarks.add(mark.getTitle());
                    PDPage page = mark.findDestinationPage(pdf);
                    assertNotNull(page, mark.getTitle());
                    String first = afterFoot(pdf, pdf.getPages().indexOf(page) + 1);
                    assertTrue(first.startsWith(unbroken(mark.getTitle())), mark.getTitle() + ": " + first);
                }
                List<String> expected = new ArrayList<>();
                expected.add(language.of(TEXTS.text("title")));
                TEXTS.professions().forEach(profession -> expected.add(language.of(profession.name())));
                assertEquals(expected, bookmarks);
            }
        }
    }

    @Test
    void everyPageTellsTheDayTheRuleBookAndItsNumber() throws IOException {
        try (PDDocument pdf = open(Language.SV)) {
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                String text = unbroken(text(pdf, page));
                assertTrue(text.contains(unbroken("Sekretesshandbok, 2026-05-04, regelbok " + BOOK.version())), text);
                assertTrue(text.contains(page + "/" + pages), page + "/" + pages + " in " + text);
            }
        }
    }

    @Test
    void swedishLettersStandInAnEmbeddedFont() throws IOException {
        try (PDDocument pdf = open(Language.SV)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Vårdnadshavare") && text.contains("är") && text.contains("ö"), "åäö");
            assertFalse(text.contains("#"), "a letter that the font does not have");
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("LiberationSans"), font.getName());
                }
            }
        }
    }

    @Test
    void aScreenReaderIsToldTheLanguageTheTitleAndTheStructure() throws IOException {
        for (Language language : Language.values()) {
            try (PDDocument pdf = open(language)) {
                assertEquals(language.code(), pdf.getDocumentCatalog().getLanguage());
                assertEquals(
                        language.of(TEXTS.text("title")),
                        pdf.getDocumentInformation().getTitle());
                assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
                assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            }
        }
    }

    private static String text(Language language) throws IOException {
        try (PDDocument pdf = open(language)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** The text of a page without its foot, which comes first and ends with the number of pages. */
    private static String afterFoot(PDDocument pdf, int page) throws IOException {
        return unbroken(text(pdf, page)).replaceFirst("^.*?/" + pdf.getNumberOfPages(), "");
    }

    private static PDDocument open(Language language) throws IOException {
        return Loader.loadPDF(PRINTED.get(language));
    }

    /** Lines are broken where the page wants it. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s+", "");
    }
}

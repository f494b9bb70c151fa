package se.bryggan.boundary.ledger.replay;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.bryggan.boundary.disclosure.RuleBook;

/** The present rule book with some of its files in a draft's words. */
final class RuleBookDraft {

    private static final String PRESENT = "rulebook/disclosure/";

    private final Map<String, String> files;
    private final Set<String> read = new HashSet<>();

    private RuleBookDraft(Map<String, String> files) {
        this.files = files;
    }

    /**
     * Files by their names, for instance {@code insight.yaml}.
     *
     * @throws se.bryggan.boundary.disclosure.RuleBookException as {@link RuleBook#load(RuleBook.Files)}
     * @throws UnusedFile if the rule book has no such file
     */
    static RuleBook load(Map<String, String> files) throws UnusedFile {
        var draft = new RuleBookDraft(files);
        RuleBook book = RuleBook.load(draft::open);
        var unused = new TreeSet<>(files.keySet());
        unused.removeAll(draft.read);
        if (!unused.isEmpty()) {
            throw new UnusedFile();
        }
        return book;
    }

    /** A file that is no part of the rule book: most likely its name is wrong. */
    static final class UnusedFile extends Exception {

        private static final long serialVersionUID = 1L;

        UnusedFile() {
            super("a file that the rule book does not have");
        }
    }

    private InputStream open(String name) {
        read.add(name);
        String text = files.get(name);
        return text == null
                ? RuleBookDraft.class.getClassLoader().getResourceAsStream(PRESENT + name)
                : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

package se.bryggan.boundary.ledger.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleBookException;

/**
 * {@code ./bryggan replay DIR [--rulebook DIR]}: decides every disclosure in the exported ledgers again, on the facts that
 * stand beside it, and says where the answer is another than the recorded one.
 *
 * <p>Rows of the rule book are dated, so the present book decides an old question as the old one did; with
 * {@code --rulebook} that of another folder does. Exit status 0 if all agree, 1 if not, 2 if it cannot run.
 */
public final class ReplayCommand {

    private static final int OK = 0;
    private static final int DIFFERENT = 1;
    private static final int CANNOT_RUN = 2;

    private final PrintStream out;
    private final PrintStream err;

    public ReplayCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(new ReplayCommand(stream(FileDescriptor.out), stream(FileDescriptor.err)).run(args));
    }

    /** Answers the exit status. */
    public int run(String... args) {
        boolean otherBook = args.length == 3 && args[1].equals("--rulebook");
        if (args.length != 1 && !otherBook) {
            err.println("replay: takes DIR [--rulebook DIR]");
            return CANNOT_RUN;
        }
        try {
            var ledgers = new ExportedLedgers(Path.of(args[0]));
            if (ledgers.files().isEmpty()) {
                err.println("replay: no exported ledger (*.jsonl) in " + args[0]);
                return CANNOT_RUN;
            }
            RuleBook book = otherBook
                    ? RuleBookFolder.load(Path.of(args[2]))
                    : RuleBook.load(ReplayCommand.class.getClassLoader());
            return replay(ledgers, book);
        } catch (RuleBookException e) {
            err.println("replay: the rule book cannot be used: " + e.getMessage());
            return CANNOT_RUN;
        } catch (IOException e) {
            err.println("replay: cannot read: " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    private int replay(ExportedLedgers ledgers, RuleBook book) throws IOException {
        var point = new DisclosurePoint(book);
        var tally = new Tally();
        ledgers.read(new ExportedLedgers.Reader() {
            @Override
            public void decision(String where, Recorded recorded) {
                tally.decisions++;
                tally.books.add(recorded.ruleBook());
                for (String difference :
                        recorded.answer().differences(Answer.of(point.decideAttested(recorded.ask())))) {
                    tally.different++;
                    out.println(where + ": " + difference + " (rule book " + recorded.ruleBook() + ")");
                }
            }

            @Override
            public void unreadable(String where, String why) {
                tally.different++;
                out.println(where + ": " + why);
            }
        });
        tally.books.remove(book.version());
        if (!tally.books.isEmpty()) {
            err.println("replay: decided by rule book " + book.version() + ", recorded also by " + tally.books);
        }
        out.println((tally.different == 0 ? "OK: " : "NOT OK: ") + tally.decisions + " decisions, " + tally.different
                + " differences");
        return tally.different == 0 ? OK : DIFFERENT;
    }

    private static final class Tally {
        private final Set<String> books = new TreeSet<>();
        private long decisions;
        private long different;
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}

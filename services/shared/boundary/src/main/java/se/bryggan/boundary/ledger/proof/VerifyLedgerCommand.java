package se.bryggan.boundary.ledger.proof;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * {@code ./bryggan verify-ledger DIR --anchors FILE}: are the exported ledgers in DIR what was signed, and what others
 * have kept of it in FILE?
 *
 * <p>Exit status 0 if all stands, 1 if something was changed, removed, put in, moved, cut off, rewritten or shown
 * differently to different readers, 2 if it cannot run. Says where and what, and quotes no row.
 */
public final class VerifyLedgerCommand {

    private static final int OK = 0;
    private static final int FLAWED = 1;
    private static final int CANNOT_RUN = 2;

    private final PrintStream out;
    private final PrintStream err;

    public VerifyLedgerCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(new VerifyLedgerCommand(stream(FileDescriptor.out), stream(FileDescriptor.err)).run(args));
    }

    /** Answers the exit status. */
    public int run(String... args) {
        if (args.length != 3 || !args[1].equals("--anchors")) {
            err.println("verify-ledger: takes DIR --anchors FILE");
            return CANNOT_RUN;
        }
        Path folder = Path.of(args[0]);
        Path anchors = Path.of(args[2]);
        try {
            if (!Files.isDirectory(folder) || LedgerFolder.files(folder).isEmpty()) {
                err.println("verify-ledger: no exported ledger (*.jsonl) in " + folder);
                return CANNOT_RUN;
            }
            var check = new LedgerFolder(Anchors.of(Files.readAllLines(anchors)));
            check.check(folder);
            return report(check);
        } catch (IOException e) {
            err.println("verify-ledger: cannot read: " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    private int report(LedgerFolder check) {
        new TreeMap<>(check.whole()).forEach((ledger, whole) -> {
            long own = whole.rows() - whole.anchored();
            out.println(ledger + ": " + whole.rows() + " rows stand as they were sealed"
                    + (own == 0
                            ? ""
                            : "; the last " + own + " of them only by the authority's own signature,"
                                    + " since nobody else holds a later head"));
        });
        check.flaws().forEach(out::println);
        if (check.flaws().isEmpty()) {
            out.println("OK: " + check.whole().size() + " ledgers are whole");
            return OK;
        }
        out.println("NOT OK: " + check.flaws().size() + " flaws");
        return FLAWED;
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}

package se.bryggan.boundary.ledger.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBookException;

/**
 * {@code ./bryggan whatif DIR --rulebook DRAFT}: which recorded decisions would be others under a draft rule book, by
 * rule and unit.
 *
 * <p>No pupil is shown: no reference, no day, and no figure about fewer than five persons. Exit status 0 when it could
 * be told, also when decisions flip; 2 if it cannot run, for instance because the draft is no rule book.
 */
public final class WhatIfCommand {

    private static final int OK = 0;
    private static final int CANNOT_RUN = 2;

    private final PrintStream out;
    private final PrintStream err;

    public WhatIfCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(new WhatIfCommand(stream(FileDescriptor.out), stream(FileDescriptor.err)).run(args));
    }

    /** Answers the exit status. */
    public int run(String... args) {
        if (args.length != 3 || !args[1].equals("--rulebook")) {
            err.println("whatif: takes DIR --rulebook DIR");
            return CANNOT_RUN;
        }
        try {
            var ledgers = new ExportedLedgers(Path.of(args[0]));
            if (ledgers.files().isEmpty()) {
                err.println("whatif: no exported ledger (*.jsonl) in " + args[0]);
                return CANNOT_RUN;
            }
            var flips = new Flips(new DisclosurePoint(RuleBookFolder.load(Path.of(args[2]))));
            ledgers.read(flips);
            WhatIfText.print(flips.report(), out);
            return OK;
        } catch (RuleBookException e) {
            err.println("whatif: the draft cannot be used: " + e.getMessage());
            return CANNOT_RUN;
        } catch (IOException e) {
            err.println("whatif: cannot read: " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}

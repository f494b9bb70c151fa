package se.bryggan.boundary.disclosure.wire;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.DisclosurePoint;

/**
 * {@code ./bryggan decide}: one disclosure question per line on standard input, one answer per non-blank line on
 * standard output, flushed per line.
 *
 * <p>Exit status 0 also with error lines, 2 if it cannot run. A rule book that cannot be read denies every line.
 */
public final class DecideCommand implements Conversation.Answers {

    private final DisclosurePoint point;

    DecideCommand(DisclosurePoint point) {
        this.point = point;
    }

    public static void main(String[] args) {
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, err));
    }

    private static int run(String[] args, PrintStream err) {
        if (args.length > 0) {
            err.println("decide: takes no arguments; put one question per line on standard input");
            return Conversation.CANNOT_RUN;
        }
        return Conversation.onStandardStreams("decide", err, DecideCommand::new);
    }

    void answer(InputStream in, OutputStream out) throws IOException {
        new Conversation(this).hold(in, out);
    }

    @Override
    public String understood(Ask ask) {
        return AnswerWriter.write(point.decide(ask));
    }

    @Override
    public String unknown(Set<Category> knownCategories) {
        return AnswerWriter.write(point.denyUnknown(knownCategories));
    }
}

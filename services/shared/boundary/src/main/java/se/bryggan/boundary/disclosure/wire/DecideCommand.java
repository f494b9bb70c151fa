package se.bryggan.boundary.disclosure.wire;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleBookException;

/**
 * {@code ./bryggan decide}: one disclosure question per line on standard input, one answer per non-blank line on
 * standard output, flushed per line.
 *
 * <p>Exit status 0 also with error lines, 2 if it cannot run. A rule book that cannot be read denies every line.
 */
public final class DecideCommand {

    private static final int OK = 0;
    private static final int CANNOT_RUN = 2;

    private final DisclosurePoint point;
    private final QuestionReader reader = new QuestionReader();

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
            return CANNOT_RUN;
        }
        var command = new DecideCommand(point(err));
        try {
            command.answer(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
            return OK;
        } catch (IOException e) {
            err.println("decide: standard input or output failed: " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    private static DisclosurePoint point(PrintStream err) {
        try {
            return new DisclosurePoint(RuleBook.load(DecideCommand.class.getClassLoader()));
        } catch (RuleBookException e) {
            err.println("decide: everything is denied, the rule book cannot be read: " + e.getMessage());
            return DisclosurePoint.withoutRuleBook();
        }
    }

    void answer(InputStream in, OutputStream out) throws IOException {
        var lines = new Lines(in);
        while (lines.next()) {
            String text = lines.text();
            if (text == null || !text.isBlank()) {
                out.write((answer(text, lines.number()) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private String answer(String text, long number) {
        if (text == null) {
            return AnswerWriter.error("line: not UTF-8, or longer than " + Lines.MAX_BYTES + " bytes", number);
        }
        return switch (reader.read(text)) {
            case Question.Understood understood -> AnswerWriter.write(point.decide(understood.ask()));
            case Question.Unknown unknown -> AnswerWriter.write(point.denyUnknown(unknown.knownCategories()));
            case Question.Malformed malformed -> AnswerWriter.error(malformed.problem(), number);
        };
    }
}

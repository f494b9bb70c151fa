package se.bryggan.boundary.disclosure.wire;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleBookException;

/** One disclosure question per line in, one answer per non-blank line out, flushed per line. */
final class Conversation {

    static final int OK = 0;
    static final int CANNOT_RUN = 2;

    private final Answers answers;
    private final QuestionReader reader = new QuestionReader();

    Conversation(Answers answers) {
        this.answers = answers;
    }

    /** What is said to a question; a line that is none is answered with the field that is wrong. */
    interface Answers {
        String understood(Ask ask);

        /** The question names a branch, category or purpose that the platform does not know. */
        String unknown(Set<Category> knownCategories);
    }

    /** Holds it on standard input and output; answers the exit status of the process. */
    static int onStandardStreams(String command, PrintStream err, Function<DisclosurePoint, Answers> answers) {
        var conversation = new Conversation(answers.apply(point(command, err)));
        try {
            conversation.hold(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
            return OK;
        } catch (IOException e) {
            err.println(command + ": standard input or output failed: " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    void hold(InputStream in, OutputStream out) throws IOException {
        var lines = new Lines(in);
        while (lines.next()) {
            String text = lines.text();
            if (text == null || !text.isBlank()) {
                out.write((answer(text, lines.number()) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private static DisclosurePoint point(String command, PrintStream err) {
        try {
            return new DisclosurePoint(RuleBook.load(Conversation.class.getClassLoader()));
        } catch (RuleBookException e) {
            err.println(command + ": everything is denied, the rule book cannot be read: " + e.getMessage());
            return DisclosurePoint.withoutRuleBook();
        }
    }

    private String answer(String text, long number) {
        if (text == null) {
            return AnswerWriter.error("line: not UTF-8, or longer than " + Lines.MAX_BYTES + " bytes", number);
        }
        return switch (reader.read(text)) {
            case Question.Understood understood -> answers.understood(understood.ask());
            case Question.Unknown unknown -> answers.unknown(unknown.knownCategories());
            case Question.Malformed malformed -> AnswerWriter.error(malformed.problem(), number);
        };
    }
}

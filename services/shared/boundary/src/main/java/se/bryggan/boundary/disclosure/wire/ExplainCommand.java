package se.bryggan.boundary.disclosure.wire;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/**
 * {@code ./bryggan explain [--text]}: the questions of {@code decide} on standard input; for each the decision and every
 * row that was tried, in order, with its citation and why it did or did not apply, in plain Swedish and English.
 *
 * <p>One line of JSON per question; with {@code --text} a page to read instead. Exit status as {@code decide}.
 */
public final class ExplainCommand implements Conversation.Answers {

    private final DisclosurePoint point;
    private final ExplanationForm form;

    ExplainCommand(DisclosurePoint point, ExplanationForm form) {
        this.point = point;
        this.form = form;
    }

    public static void main(String[] args) {
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), err));
    }

    private static int run(List<String> args, PrintStream err) {
        boolean text = args.equals(List.of("--text"));
        if (!text && !args.isEmpty()) {
            err.println("explain: takes only --text; put one question per line on standard input");
            return Conversation.CANNOT_RUN;
        }
        var words = PlainWords.load(ExplainCommand.class.getClassLoader());
        ExplanationForm form = text ? new ExplanationText(words) : new ExplanationJson(words);
        return Conversation.onStandardStreams("explain", err, point -> new ExplainCommand(point, form));
    }

    void answer(InputStream in, OutputStream out) throws IOException {
        new Conversation(this).hold(in, out);
    }

    @Override
    public String understood(Ask ask) {
        return form.write(point.explain(ask));
    }

    @Override
    public String unknown(Set<Category> knownCategories) {
        return form.write(new Explanation(point.denyUnknown(knownCategories), List.of()));
    }
}

package se.bryggan.boundary.disclosure.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;

/** {@code ./bryggan decide} inside the process, for tests in other packages: lines in, answers out. */
public final class DecideDoor {

    private final DecideCommand command =
            new DecideCommand(new DisclosurePoint(RuleBook.load(DecideDoor.class.getClassLoader())));

    /** One answer for each non-blank line, in order. */
    public List<String> answers(List<String> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] in = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        command.answer(new ByteArrayInputStream(in), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

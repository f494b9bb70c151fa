package se.bryggan.local;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;
import se.bryggan.local.stack.StackFailure;

/** The commands of {@code ./bryggan} that deal with the running stack. Exit: 0 ok, 1 failed, 2 cannot run, 3 not up. */
public final class Bryggan {
    // Kept in a field: a logger that nothing refers to forgets its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Bryggan() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws IOException, InterruptedException {
        try {
            LocalStack stack = new LocalStack(Project.ofSystemProperties(), new Progress(System.err));
            return switch (String.join(" ", arguments)) {
                case "up" -> {
                    stack.up();
                    yield 0;
                }
                case "down", "down --wipe" -> {
                    stack.down(arguments.length > 1);
                    yield 0;
                }
                case "demo" -> {
                    stack.up();
                    yield stack.demo(System.out, step -> {}) ? 0 : 1;
                }
                case "status" -> stack.status(System.out) ? 0 : 3;
                default -> throw StackFailure.cannotRun("unknown command " + String.join(" ", arguments));
            };
        } catch (StackFailure e) {
            System.err.println("bryggan: " + e.getMessage());
            return e.exitCode();
        }
    }
}

package se.bryggan.testkit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service under test writes to its log from {@link #listen()} to {@link #close()}, stack traces included. */
public final class Logs implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Listener(lines);

    private Logs() {
        root.addHandler(listener);
    }

    /** Begins to listen, at the levels that the service logs at. */
    public static Logs listen() {
        return new Logs();
    }

    /** All that has been written up to now. */
    public String text() {
        return String.join("", lines);
    }

    @Override
    public void close() {
        root.removeHandler(listener);
    }

    private static final class Listener extends Handler {
        private final Formatter formatter = new PatternFormatter("%c %X %s%e%n");
        private final Queue<String> lines;

        Listener(Queue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(formatter.format(record));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

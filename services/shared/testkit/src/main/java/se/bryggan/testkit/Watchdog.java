package se.bryggan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that a process of a test ends with the test's own process, even when that is killed: a shell waits for the
 * end of a pipe that only this process holds open.
 */
final class Watchdog {

    private Watchdog() {}

    static void over(long pid, String signal) {
        try {
            // The variable keeps the process, and with it our end of the pipe, from being collected.
            Process shell = new ProcessBuilder(
                            "sh", "-c", "cat >/dev/null; kill -" + signal + " " + pid + " 2>/dev/null")
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(shell), "watchdog-" + pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process shell) {
        try {
            shell.getOutputStream().close();
            shell.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

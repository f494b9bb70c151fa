package se.bryggan.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Only one command at a time starts or stops this clone's processes; the system frees the lock of a killed one. */
final class StackLock {
    private StackLock() {}

    /** Does the work under the lock; waits for another command of this clone to finish, and says so. */
    static void during(Project project, Progress progress, Work work) throws IOException, InterruptedException {
        Path file = project.run().resolve("lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                progress.say("bryggan", "another up or down is at work here, waiting for it");
                channel.lock();
            }
            work.run();
        }
    }

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }
}

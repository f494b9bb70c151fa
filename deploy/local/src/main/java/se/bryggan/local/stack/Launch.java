package se.bryggan.local.stack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one process is started. Secrets go in the environment, never in the command, which every user can read.
 *
 * @param command program and arguments
 * @param tuning options that change how fast the process starts and nothing else
 * @param environment what is added to the environment of this process
 * @param fingerprint changes when the process must be started anew to be as it should be
 */
public record Launch(List<String> command, List<String> tuning, Map<String, String> environment, String fingerprint) {

    public static Launch of(List<String> command, Map<String, String> environment) {
        return new Launch(
                List.copyOf(command), List.of(), environment, fingerprint(command, new TreeMap<>(environment)));
    }

    public Launch tuned(List<String> options) {
        return new Launch(command, options, environment, fingerprint);
    }

    Launch untuned() {
        return tuned(List.of());
    }

    List<String> wholeCommand() {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(1, tuning);
        return whole;
    }

    /** A bounded JVM of the same JDK as this one, quick to start rather than fast at its peak. */
    public static List<String> java(int heapMegabytes, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of(arguments));
        return command;
    }

    public static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    private static String fingerprint(List<String> command, SortedMap<String, String> environment) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((command + "\n" + environment).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

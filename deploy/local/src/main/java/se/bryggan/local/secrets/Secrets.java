package se.bryggan.local.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secrets of this clone, each in a file of its own that only its owner can read, made the first time it is asked
 * for. They belong to this machine and open nothing elsewhere.
 */
public final class Secrets {
    private static final int PASSWORD_BYTES = 24;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** A password of letters, digits, {@code -} and {@code _} only, so that it needs no quoting anywhere. */
    public String password(String name) {
        return text(name + ".password", this::newPassword);
    }

    /** The file that holds {@link #password}. */
    public Path passwordFile(String name) {
        password(name);
        return folder.resolve(name + ".password");
    }

    /** The path of a secret's file, whether it is made yet or not. */
    public Path file(String fileName) {
        return folder.resolve(fileName);
    }

    /** A key of 256 bits in base64. */
    public Path keyFile(String name) {
        text(name + ".key", () -> Base64.getEncoder().encodeToString(bytes(32)));
        return file(name + ".key");
    }

    /** The content of a file, made by the maker the first time. */
    public synchronized String text(String fileName, Maker maker) {
        Path file = folder.resolve(fileName);
        try {
            if (!Files.exists(file)) {
                writeTo(file, maker.make());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that holds a secret, over an older one. */
    public Path write(String fileName, String content) throws IOException {
        Path file = folder.resolve(fileName);
        writeTo(file, content);
        return file;
    }

    /** Writes a file anywhere that only its owner can read. */
    public void writeTo(Path file, String content) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, content);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String newPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Makes a secret. */
    @FunctionalInterface
    public interface Maker {
        String make() throws IOException;
    }
}

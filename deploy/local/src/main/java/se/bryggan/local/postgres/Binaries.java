package se.bryggan.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import se.bryggan.local.stack.Folders;

/** The database's programs, unpacked once from the archive on the class path. */
record Binaries(Path components) {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final String OWNER_EXECUTE = "rwxr-xr-x";
    private static final int EXECUTE_BIT = 0100;

    Path unpackOnce() throws IOException {
        Path target = components.resolve(ARCHIVE.replace(".txz", "") + "-" + version());
        if (!Files.exists(target)) {
            Path half = target.resolveSibling(target.getFileName() + ".half");
            Folders.delete(half);
            unpack("/" + ARCHIVE, half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    /** The archive's file name has no version; the jar that holds it does. */
    private static String version() {
        String jar = String.valueOf(Binaries.class.getResource("/" + ARCHIVE));
        return jar.replaceAll(".*-([0-9.]+)\\.jar!.*", "$1");
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream packed = Binaries.class.getResourceAsStream(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                put(tar, entry, path);
            }
        }
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & EXECUTE_BIT) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_EXECUTE));
        }
    }
}

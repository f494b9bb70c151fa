package se.bryggan.local.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void aPasswordIsMadeOnceAndNeedsNoQuoting() {
        String first = new Secrets(folder).password("a");

        assertEquals(first, new Secrets(folder).password("a"));
        assertNotEquals(first, new Secrets(folder).password("b"));
        assertTrue(first.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void onlyTheOwnerReadsSecretsAndListsTheirFolders() throws Exception {
        Path file = new Secrets(folder.resolve("secrets")).keyFile("sub/kek");

        assertEquals("rw-------", permissions(file));
        assertEquals("rwx------", permissions(file.getParent()));
        assertEquals("rwx------", permissions(folder.resolve("secrets")));
    }

    @Test
    void aSigningKeyStaysTheSameAndItsPublicHalfShowsNothingOfThePrivateOne() throws Exception {
        SigningKey key = SigningKey.of(new Secrets(folder), "clients/school");
        RSAPrivateCrtKey secret = key.key();

        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(secret);
        signature.sign();

        assertEquals(
                key.publicKeySet(),
                SigningKey.of(new Secrets(folder), "clients/school").publicKeySet());
        assertTrue(key.publicKeySet()
                .matches("\\{\"keys\":\\[\\{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\","
                        + "\"kid\":\"1\",\"n\":\"[A-Za-z0-9_-]{342}\",\"e\":\"AQAB\"}]}"));
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

package se.bryggan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.jose4j.jwk.RsaJsonWebKey;

/** The issuer's key, kept in a file so that tests can sign tokens in whatever class loader they run. */
record SigningKey(PrivateKey privateKey, RSAPublicKey open) {
    static final String ID = "testkit";

    static SigningKey generate(Path folder) {
        KeyPair pair = pair();
        writePrivate(folder.resolve("issuer.pem"), pair.getPrivate());
        return new SigningKey(pair.getPrivate(), (RSAPublicKey) pair.getPublic());
    }

    static SigningKey read(Path folder) {
        try {
            String pem = Files.readString(folder.resolve("issuer.pem")).replaceAll("-----.*-----|\\s", "");
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            var key = (RSAPrivateCrtKey) rsa.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
            var open = rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return new SigningKey(key, (RSAPublicKey) open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static void writePrivate(Path file, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        try {
            Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RsaJsonWebKey publicKey() {
        RsaJsonWebKey shown = new RsaJsonWebKey(open);
        shown.setKeyId(ID);
        shown.setAlgorithm("RS256");
        shown.setUse("sig");
        return shown;
    }
}

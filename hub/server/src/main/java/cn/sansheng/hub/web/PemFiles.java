package cn.sansheng.hub.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A certificate chain and a PKCS #8 key as PEM, made into what Java's TLS takes.
final class PemFiles {
    private static final Pattern KEY =
            Pattern.compile(
                    "-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);

    private PemFiles() {}

    static KeyStore keyStore(Path certificates, Path key) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("hub", key(key), new char[0], chain(certificates));
            return store;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("tls: " + unreadable.getMessage(), unreadable);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("tls: " + unusable.getMessage(), unusable);
        }
    }

    private static Certificate[] chain(Path file) throws IOException, GeneralSecurityException {
        byte[] pem = Files.readAllBytes(file);
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem))
                .toArray(Certificate[]::new);
    }

    private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        Matcher found = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!found.find()) {
            throw new InvalidKeySpecException(file + " holds no PKCS #8 private key");
        }
        byte[] der = Base64.getMimeDecoder().decode(found.group(1));
        InvalidKeySpecException wrong =
                new InvalidKeySpecException(file + " is no EC, RSA or Ed25519 key");
        for (String algorithm : List.of("EC", "RSA", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm)
                        .generatePrivate(new PKCS8EncodedKeySpec(der));
            } catch (InvalidKeySpecException another) {
                wrong.addSuppressed(another);
            }
        }
        throw wrong;
    }
}

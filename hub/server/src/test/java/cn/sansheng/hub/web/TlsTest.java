package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    @TempDir Path folder;

    @Test
    void withACertificateCookiesAreSecureAndNothingIsInTheClear() throws Exception {
        KeyStore own = selfSigned();
        HallConfig.Tls tls = pemFiles(own);
        try (WebFixture web = WebFixture.started(SampleHall.config(0, Optional.of(tls)));
                HttpClient client = HttpClient.newBuilder().sslContext(trusting(own)).build()) {
            assertEquals("https", web.server.url().getScheme());
            String key = web.server.firstLink().orElseThrow().getQuery().substring(4);
            String body =
                    "{\"key\":\"%s\",\"user\":\"admin\",\"password\":\"%s\"}"
                            .formatted(key, SampleHall.PASSWORD);
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(web.server.url().resolve("/api/v1/first"))
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.contains("Secure"), cookie);
            assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
        }
    }

    private KeyStore selfSigned()
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("own.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "hub",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=hall",
                                "-ext",
                                "SAN=IP:127.0.0.1",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                "secret")
                        .redirectErrorStream(true)
                        .start();
        keytool.getInputStream().readAllBytes();
        assertEquals(0, keytool.waitFor());
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            own.load(in, "secret".toCharArray());
        }
        return own;
    }

    private HallConfig.Tls pemFiles(KeyStore own) throws IOException, GeneralSecurityException {
        Path certificate = folder.resolve("hub.pem");
        Path key = folder.resolve("hub.key");
        Files.writeString(certificate, pem("CERTIFICATE", own.getCertificate("hub").getEncoded()));
        Files.writeString(
                key, pem("PRIVATE KEY", own.getKey("hub", "secret".toCharArray()).getEncoded()));
        return new HallConfig.Tls(certificate, key);
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(der), kind);
    }

    private static SSLContext trusting(KeyStore own) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("hub", own.getCertificate("hub"));
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}

package cn.sansheng.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.StationKind;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String STORE_PASSWORD = "only for this test";

    @TempDir static Path folder;
    private static Mosquitto broker;
    private static Mosquitto.TlsFiles files;

    @BeforeAll
    static void start() throws Exception {
        files = selfSigned("broker", "ip:127.0.0.1");
        broker = Mosquitto.start(folder, Optional.of(files), "kiosk-1");
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    private static Mosquitto.TlsFiles selfSigned(String name, String subject) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Mosquitto.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + subject,
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE_PASSWORD));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(store)) {
            keys.load(bytes, STORE_PASSWORD.toCharArray());
        }
        return new Mosquitto.TlsFiles(
                pem(name + ".crt", "CERTIFICATE", keys.getCertificate(name).getEncoded()),
                pem(
                        name + ".key",
                        "PRIVATE KEY",
                        keys.getKey(name, STORE_PASSWORD.toCharArray()).getEncoded()));
    }

    private static Path pem(String file, String kind, byte[] der) throws Exception {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der);
        return Files.writeString(
                folder.resolve(file),
                "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }

    private static StationClient open(URI url, Path trust) throws Exception {
        StationConfig plain =
                StationConfig.of(
                        FakeHub.HALL,
                        InAHall.KIOSK,
                        StationKind.KIOSK,
                        url,
                        new Credential(Mosquitto.PASSWORD));
        StationConfig config =
                new StationConfig(
                        plain.hall(),
                        plain.station(),
                        plain.kind(),
                        plain.broker(),
                        plain.credential(),
                        plain.counter(),
                        plain.line(),
                        plain.language(),
                        plain.devices(),
                        Optional.of(trust));
        return StationClient.open(config, "test 1", folder.resolve("data"), Map.of());
    }

    @Test
    void theLinkMayBeSecured() throws Exception {
        try (StationClient station = open(broker.url(), files.certificate())) {
            await().atMost(LONG).until(() -> station.link() instanceof LinkState.HubAway);
        }
    }

    @Test
    void aBrokerThatNobodyVouchesForIsRefused() throws Exception {
        Path other = selfSigned("stranger", "ip:127.0.0.1").certificate();
        try (StationClient station = open(broker.url(), other)) {
            await().atMost(LONG).until(() -> untrusted(station));
        }
    }

    @Test
    void aCertificateForAnotherAddressIsRefused() throws Exception {
        URI elsewhere = URI.create("mqtts://localhost:" + broker.port());
        try (StationClient station = open(elsewhere, files.certificate())) {
            await().atMost(LONG).until(() -> untrusted(station));
        }
    }

    private static boolean untrusted(StationClient station) {
        return station.link() instanceof LinkState.Down down
                && down.why() == LinkState.Why.UNTRUSTED;
    }
}

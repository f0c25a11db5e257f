package cn.sansheng.hub.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig.Broker;
import cn.sansheng.hub.config.HallConfig.Tls;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedBrokerTest {
    @TempDir Path folder;

    private static EmbeddedBroker broker(Tls tls) {
        return new EmbeddedBroker(
                new Broker.Embedded("127.0.0.1", 0),
                Optional.of(tls),
                (user, password) -> password.equals("pw"),
                TestHall.rights());
    }

    private void assertSpeaksOnlyTls(Tls tls) throws Exception {
        EmbeddedBroker broker = broker(tls);
        broker.start();
        try {
            try (Guest kiosk =
                    Guest.connect(
                            "ssl://127.0.0.1:" + broker.port(),
                            "kiosk-1",
                            "kiosk-1",
                            options -> {
                                options.setPassword(Guest.bytes("pw"));
                                options.setSocketFactory(trusting(tls.certificate()));
                            })) {
                assertEquals(1, kiosk.hear("hall/v1/small/ack/kiosk-1"));
            }
            assertThrows(
                    MqttException.class,
                    () -> Guest.connect("tcp://127.0.0.1:" + broker.port(), "kiosk-1", "pw"));
        } finally {
            broker.stop();
        }
    }

    private static SSLSocketFactory trusting(Path certificate) {
        try (InputStream pem = Files.newInputStream(certificate)) {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "hub", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (java.io.IOException | java.security.GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void speaksTlsOnlyWithAnRsaKey() throws Exception {
        assertSpeaksOnlyTls(Certificates.make(folder, "-newkey", "rsa:2048"));
    }

    @Test
    void speaksTlsOnlyWithAnEllipticKey() throws Exception {
        assertSpeaksOnlyTls(
                Certificates.make(folder, "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"));
    }

    @Test
    void speaksTlsOnlyWithAKeyInTheOlderForm() throws Exception {
        assertSpeaksOnlyTls(Certificates.withTraditionalKey(folder));
    }

    @Test
    void leavesNoFileBehind() throws Exception {
        long before = descriptions();
        assertSpeaksOnlyTls(Certificates.make(folder, "-newkey", "rsa:2048"));
        assertEquals(before, descriptions());
    }

    private static long descriptions() throws java.io.IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sansheng-tls"))
                    .count();
        }
    }

    @Test
    void saysInOneSentenceThatTheCertificateIsNone() throws Exception {
        Path certificate = Files.writeString(folder.resolve("cert.pem"), "nothing");
        Path key = Files.writeString(folder.resolve("key.pem"), "nothing");
        BrokerCannotStart refused =
                assertThrows(
                        BrokerCannotStart.class, () -> broker(new Tls(certificate, key)).start());
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.startsWith("TLS certificate " + certificate), sentence);
        assertEquals(1, sentence.lines().count());
    }
}

package cn.sansheng.hub.broker;

import cn.sansheng.hub.config.HallConfig.Tls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import org.apache.activemq.artemis.core.remoting.impl.ssl.SSLSupport;

/// A certificate and its key in PEM files, told to Artemis by a file that holds only their names;
/// the key is never copied.
final class PemKeys {
    static final String TYPE = "PEMCFG";

    private PemKeys() {}

    /// The file may go once the broker listens.
    static Path describe(Tls tls) throws BrokerCannotStart {
        try {
            Path names = Files.createTempFile("sansheng-tls", ".cfg");
            Files.writeString(
                    names,
                    "source.cert=" + plain(tls.certificate()) + "\nsource.key=" + plain(tls.key()));
            check(names, tls);
            return names;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
            throw new BrokerCannotStart(
                    "TLS certificate "
                            + tls.certificate()
                            + " and key "
                            + tls.key()
                            + " cannot be read: "
                            + broken.getMessage(),
                    broken);
        }
    }

    /// A properties file takes a backslash for an escape.
    private static String plain(Path file) {
        return file.toAbsolutePath().toString().replace("\\", "\\\\");
    }

    private static void check(Path names, Tls tls)
            throws IOException, GeneralSecurityException, BrokerCannotStart {
        SSLSupport.checkPemProviderLoaded(TYPE);
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream in = Files.newInputStream(names)) {
            store.load(in, new char[0]);
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) != null) {
                return;
            }
        }
        throw new BrokerCannotStart(
                "TLS certificate "
                        + tls.certificate()
                        + " and key "
                        + tls.key()
                        + " do not hold a certificate and a private key");
    }
}

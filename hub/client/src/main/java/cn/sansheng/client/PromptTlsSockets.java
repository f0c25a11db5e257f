package cn.sansheng.client;

import static cn.sansheng.client.PromptSockets.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// [PromptSockets] over TLS; a class of its own because the MQTT library asks for this type.
final class PromptTlsSockets extends SSLSocketFactory {
    private final SSLSocketFactory below;

    private PromptTlsSockets(SSLSocketFactory below) {
        this.below = below;
    }

    /// Trusts the authorities in a PEM file, or those of the Java runtime.
    static PromptTlsSockets trusting(Optional<Path> authorities) throws IOException {
        try {
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities.isPresent() ? keyStore(authorities.get()) : null);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return new PromptTlsSockets(context.getSocketFactory());
        } catch (GeneralSecurityException bad) {
            throw new IOException("no certificate authority in " + authorities, bad);
        }
    }

    private static KeyStore keyStore(Path pem) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream text = Files.newInputStream(pem)) {
            for (Certificate each :
                    CertificateFactory.getInstance("X.509").generateCertificates(text)) {
                store.setCertificateEntry("authority-" + store.size(), each);
            }
        }
        return store;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return below.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return below.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
            throws IOException {
        return prompt(below.createSocket(socket, host, port, autoClose));
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(below.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(below.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return prompt(below.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(below.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return prompt(below.createSocket(host, port, local, localPort));
    }
}

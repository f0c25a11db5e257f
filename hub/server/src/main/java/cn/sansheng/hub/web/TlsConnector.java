package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// HTTPS from two PEM files; nothing listens in the clear beside it.
final class TlsConnector {
    private TlsConnector() {}

    static void install(JettyConfig jetty, HallConfig.Tls tls, HallConfig.Web web) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(PemFiles.keyStore(tls.certificate(), tls.key()));
        context.setKeyStorePassword("");
        context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        jetty.addConnector((server, http) -> connector(server, http, context, web));
    }

    private static ServerConnector connector(
            Server server,
            HttpConfiguration http,
            SslContextFactory.Server context,
            HallConfig.Web web) {
        HttpConfiguration secure = new HttpConfiguration(http);
        SecureRequestCustomizer customizer = new SecureRequestCustomizer();
        // Halls are reached by address and by several names; the browser checks the name.
        customizer.setSniHostCheck(false);
        secure.addCustomizer(customizer);
        ServerConnector connector =
                new ServerConnector(
                        server,
                        new SslConnectionFactory(context, "http/1.1"),
                        new HttpConnectionFactory(secure));
        connector.setHost(web.host());
        connector.setPort(web.port());
        return connector;
    }
}

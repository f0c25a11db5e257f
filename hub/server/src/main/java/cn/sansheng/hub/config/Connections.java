package cn.sansheng.hub.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Broker, web, TLS and store: every file is there, and no password crosses a network in the clear
/// unless the file says that it may.
final class Connections {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");
    private static final String NEEDS_TLS =
            "reaches other machines without TLS: give tls, or say plain: true for a network of"
                    + " its own";

    private final Path folder;
    private final Faults faults;
    private final boolean encrypted;

    private Connections(Section hall, Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.encrypted = hall.has("tls");
    }

    static void check(Section hall, Path folder, Faults faults) {
        Connections connections = new Connections(hall, folder, faults);
        Section external = hall.section("broker").section("external");
        connections.mustBeEncrypted(hall.section("broker").section("embedded"));
        connections.mustBeEncrypted(hall.section("web"));
        connections.mustSpeakTls(external);
        connections.mustExist(hall.section("tls"), "certificate");
        connections.mustExist(hall.section("tls"), "key");
        connections.mustExist(external, "credentialFile");
        connections.mustExist(hall.section("store").section("postgresql"), "passwordFile");
    }

    private void mustExist(Section section, String key) {
        section.value(key)
                .filter(file -> !Files.isReadable(folder.resolve(file.text())))
                .ifPresent(file -> faults.add(file, "there is no readable file " + file.text()));
    }

    private void mustBeEncrypted(Section listener) {
        if (encrypted || listener.flag("plain")) {
            return;
        }
        listener.value("host")
                .filter(host -> !LOOPBACK.contains(host.text()))
                .ifPresent(host -> faults.add(host, NEEDS_TLS));
    }

    private void mustSpeakTls(Section external) {
        if (external.flag("plain")) {
            return;
        }
        external.value("url")
                .filter(url -> url.text().startsWith("mqtt:"))
                .filter(url -> !LOOPBACK.contains(URI.create(url.text()).getHost()))
                .ifPresent(url -> faults.add(url, "is not encrypted: use mqtts, or plain: true"));
    }
}

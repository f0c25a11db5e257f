package cn.sansheng.hub.broker;

import cn.sansheng.hub.config.HallConfig.Tls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Self-made certificates, by the tool that technicians use.
final class Certificates {
    private Certificates() {}

    static Tls make(Path folder, String... keyKind) throws IOException, InterruptedException {
        Tls files = new Tls(folder.resolve("cert.pem"), folder.resolve("key.pem"));
        List<String> words = new ArrayList<>(List.of("openssl", "req", "-x509", "-nodes"));
        words.addAll(List.of(keyKind));
        words.addAll(List.of("-days", "2", "-subj", "/CN=localhost"));
        words.addAll(List.of("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"));
        words.addAll(
                List.of("-keyout", files.key().toString(), "-out", files.certificate().toString()));
        run(words);
        return files;
    }

    /// The older form that many certificate makers still write.
    static Tls withTraditionalKey(Path folder) throws IOException, InterruptedException {
        Tls made = make(folder, "-newkey", "rsa:2048");
        Path old = folder.resolve("old.pem");
        run(
                List.of(
                        "openssl",
                        "rsa",
                        "-traditional",
                        "-in",
                        made.key().toString(),
                        "-out",
                        old.toString()));
        return new Tls(made.certificate(), old);
    }

    private static void run(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + ": " + told);
        }
    }
}

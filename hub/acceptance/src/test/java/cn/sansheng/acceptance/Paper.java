package cn.sansheng.acceptance;

import cn.sansheng.messages.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A printed ticket as other people's reader sees it.
record Paper(Path picture, Token fromBars, Token fromSquare) {
    private static final String BARS = "CODE-128:";
    private static final String SQUARE = "QR-Code:";

    static Paper read(Path picture) throws IOException, InterruptedException {
        Process zbar =
                new ProcessBuilder("zbarimg", "-q", "--nodbus", picture.toString())
                        .redirectErrorStream(true)
                        .start();
        List<String> codes =
                new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        if (zbar.waitFor() != 0) {
            throw new IOException("nothing readable on " + picture + ": " + codes);
        }
        String url = after(SQUARE, codes);
        return new Paper(
                picture,
                Token.ofDigits(after(BARS, codes)),
                new Token(url.substring(url.lastIndexOf('/') + 1)));
    }

    private static String after(String kind, List<String> codes) throws IOException {
        return codes.stream()
                .filter(code -> code.startsWith(kind))
                .map(code -> code.substring(kind.length()))
                .findFirst()
                .orElseThrow(() -> new IOException("no " + kind + " in " + codes));
    }
}

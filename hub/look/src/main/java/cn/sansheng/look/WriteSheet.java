package cn.sansheng.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Called by the build: `tokens TO` writes tokens-fx.css; `sheet FROM SURFACE TO` writes a screen's
/// style sheet for one surface.
public final class WriteSheet {
    private WriteSheet() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "tokens" -> write(Path.of(arguments[1]), FxSheet.tokens(Tokens.load()));
            case "sheet" ->
                    write(
                            Path.of(arguments[3]),
                            FxSheet.of(
                                    Files.readString(Path.of(arguments[1])),
                                    Tokens.load(),
                                    arguments[2]));
            default -> throw new IllegalArgumentException("tokens or sheet, not " + arguments[0]);
        }
    }

    private static void write(Path file, String css) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, css);
    }
}

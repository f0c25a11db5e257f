package cn.sansheng.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private static final Path SMALL = Path.of("src/main/halls/small/hall.yaml");

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();

    private int check(String hall) throws IOException {
        Path file = Files.writeString(folder.resolve("hall.yaml"), hall);
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out))
                .execute("--config", file.toString());
    }

    @Test
    void aWholeHallIsGoodAndNothingIsMissing() throws IOException {
        assertEquals(Exit.GOOD, check(Files.readString(SMALL)));
        assertTrue(out.toString().contains("is good") && !out.toString().contains("missing"));
    }

    @Test
    void s52_itemsWithoutSampleAreListedAndTheHallIsGoodAllTheSame() throws IOException {
        String hall = Files.readString(SMALL);

        assertEquals(Exit.GOOD, check(hall.replaceFirst("        noForm: true\n", "")));
        assertTrue(
                out.toString()
                        .matches(
                                "(?s).*hall.yaml: missing: line \\d+: services\\[0].items\\[0]:"
                                        + " 灵活就业人员参保登记: neither forms nor noForm: true\\R"),
                out.toString());
    }
}

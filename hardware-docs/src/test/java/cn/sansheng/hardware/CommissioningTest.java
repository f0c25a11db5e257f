package cn.sansheng.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommissioningTest {
    private static final Set<String> SECTIONS = Set.of("Unit", "Service", "Install");

    /// Where the pages put the programs of `./sansheng package`.
    private static final Pattern PROGRAM =
            Pattern.compile("/opt/sansheng/(sansheng-[a-z]+)/bin/(sansheng-[a-z]+)\\b");

    /// One comparison or assignment of a udev rule.
    private static final Pattern RULE_PART =
            Pattern.compile(
                    "(SUBSYSTEM|KERNEL|ACTION|GROUP|MODE|SYMLINK|TEST|ENV\\{[A-Z_]+}|ATTR\\{[A-Za-z/]+}"
                            + ")(==|=|\\+=)\"([^\"]+)\"");

    static List<Path> units() {
        return Docs.files("commissioning/systemd", ".service");
    }

    private static String kind(Path unit) {
        return unit.getFileName().toString().replaceAll("sansheng-|\\.service", "");
    }

    @Test
    void everyProgramOfAHallHasItsUnit() {
        assertEquals(
                Set.of("hub", "boards", "kiosk", "counter"),
                new TreeSet<>(units().stream().map(CommissioningTest::kind).toList()));
    }

    @ParameterizedTest
    @MethodSource("units")
    void aUnitStartsItsOwnProgramAsItsOwnUserAtEveryBootAndAgain(Path file) {
        Unit unit = Unit.parse(Docs.text(file));
        assertEquals(SECTIONS, unit.sections().keySet());
        assertEquals("sansheng", unit.value("Service", "User"));
        assertEquals("always", unit.value("Service", "Restart"));
        assertEquals("multi-user.target", unit.value("Install", "WantedBy"));
        String start = unit.value("Service", "ExecStart");
        Matcher screen = Pattern.compile("/opt/sansheng/([a-z]+-session) --").matcher(start);
        String programs = screen.find() ? Docs.text("commissioning/x/" + screen.group(1)) : start;
        Matcher program = PROGRAM.matcher(programs);
        assertTrue(program.find(), programs);
        assertEquals("sansheng-" + kind(file), program.group(1));
        assertEquals(program.group(1), program.group(2));
        assertTrue(programs.contains("--config /"), programs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "counter"})
    void aScreenHasASessionOnOneTerminalAndNeverGoesDark(String kind) {
        Unit unit = Unit.parse(Docs.text("commissioning/systemd/sansheng-" + kind + ".service"));
        String terminal = unit.value("Service", "UtmpIdentifier");
        assertEquals("/dev/" + terminal, unit.value("Service", "TTYPath"));
        assertEquals("getty@" + terminal + ".service", unit.value("Unit", "Conflicts"));
        assertEquals("login", unit.value("Service", "PAMName"));
        String start = unit.value("Service", "ExecStart");
        String number = terminal.substring("tty".length());
        for (String word : List.of(" vt" + number, " -keeptty", " -s 0 -dpms", " -nolisten tcp")) {
            assertTrue(start.contains(word), word + " in " + start);
        }
        assertEquals("+/usr/bin/chvt " + number, unit.value("Service", "ExecStartPre"));
    }

    @Test
    void whoeverTouchesADeviceIsInItsGroup() {
        assertEquals("audio dialout", groups("kiosk"));
        assertEquals("audio dialout", groups("boards"));
        assertEquals("gpio dialout", groups("counter"));
    }

    private static String groups(String kind) {
        return Unit.parse(Docs.text("commissioning/systemd/sansheng-" + kind + ".service"))
                .value("Service", "SupplementaryGroups");
    }

    @Test
    void everyRuleOfUdevIsWellFormedAndItsCommentedExampleToo() {
        List<String> wrong = new ArrayList<>();
        int rules = 0;
        for (String line : Docs.text("commissioning/udev/70-sansheng.rules").lines().toList()) {
            String rule = line.startsWith("#SUBSYSTEM") ? line.substring(1) : line;
            if (rule.isBlank() || rule.startsWith("#")) {
                continue;
            }
            rules++;
            for (String part : rule.split(", ", -1)) {
                if (!RULE_PART.matcher(part).matches()) {
                    wrong.add(part);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(8, rules);
    }

    @Test
    void theScriptsOfXAreExecutableAndEndAsTheProgram() {
        for (Path script : Docs.files("commissioning/x", "-session")) {
            assertTrue(Files.isExecutable(script), script.toString());
            String text = Docs.text(script);
            assertTrue(text.startsWith("#!/bin/sh\n"), script.toString());
            assertTrue(text.contains("\nexec /opt/sansheng/"), script.toString());
        }
    }

    @Test
    void thePagesNameEveryFileThatIsToBeCopied() {
        String pages =
                Docs.files("commissioning", ".md").stream()
                        .map(Docs::text)
                        .collect(Collectors.joining());
        List<String> unnamed = new ArrayList<>();
        for (String folder : List.of("systemd", "udev", "x", "examples")) {
            for (Path file : Docs.files("commissioning/" + folder, "")) {
                String link = folder + "/" + file.getFileName();
                if (!pages.contains(link + ")")) {
                    unnamed.add(link);
                }
            }
        }
        assertEquals(List.of(), unnamed);
    }
}

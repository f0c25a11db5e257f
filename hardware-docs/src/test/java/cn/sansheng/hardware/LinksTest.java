package cn.sansheng.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private static List<Path> pages() {
        return Stream.concat(
                        Docs.files(".", ".md").stream(),
                        Stream.of("README.md", "README.zh-CN.md").map(Docs.ROOT::resolve))
                .map(Path::normalize)
                .toList();
    }

    private static Stream<String> targets(Path page) {
        return LINK.matcher(Docs.text(page))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains("://") && !link.startsWith("#"))
                .map(link -> link.replaceFirst("#.*", ""));
    }

    @Test
    void everyLinkLeadsToAFileOrFolder() {
        Set<String> broken = new TreeSet<>();
        int followed = 0;
        for (Path page : pages()) {
            for (String target : targets(page).toList()) {
                followed++;
                Path file = page.resolveSibling(target).normalize();
                if (!Files.exists(file)) {
                    broken.add(page.getFileName() + " -> " + target);
                }
            }
        }
        assertEquals(Set.of(), broken);
        assertTrue(followed > 60, "links were found, " + followed);
    }

    @Test
    void theIndexNamesEveryPageOfWiringAndCommissioning() {
        Path index = Docs.FOLDER.resolve("README.md");
        Set<Path> named =
                targets(index)
                        .map(target -> index.resolveSibling(target).normalize())
                        .collect(Collectors.toSet());
        List<Path> missing =
                Stream.of("wiring", "commissioning", "bill-of-materials")
                        .flatMap(folder -> Docs.files(folder, ".md").stream())
                        .map(Path::normalize)
                        .filter(page -> !named.contains(page))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void bothReadmesShowTheSamePicturesAndLeadToTheSamePlaces() {
        assertEquals(placesOf("README.md"), placesOf("README.zh-CN.md"));
    }

    private static List<String> placesOf(String readme) {
        return targets(Docs.ROOT.resolve(readme))
                .filter(target -> !target.startsWith("README"))
                .toList();
    }

    @Test
    void bothReadmesHaveTheSameCommandsAndSections() {
        assertEquals(shapeOf("README.md"), shapeOf("README.zh-CN.md"));
    }

    @Test
    void bothReadmesHaveTheSameBlocksToCopy() {
        List<String> english = blocksOf("README.md");
        assertTrue(english.size() >= 3, english.toString());
        assertEquals(english, blocksOf("README.zh-CN.md"));
    }

    private static List<String> blocksOf(String readme) {
        return Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
                .matcher(Docs.text(Docs.ROOT.resolve(readme)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// Headings by their depth, and every command in code marks.
    private static List<String> shapeOf(String readme) {
        String text = Docs.text(Docs.ROOT.resolve(readme)).replaceAll("\\s+", " ");
        List<String> commands =
                Pattern.compile("`((\\./sansheng|bin/sansheng)[^`]*)`")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .toList();
        List<String> headings =
                Arrays.stream(Docs.text(Docs.ROOT.resolve(readme)).split("\n"))
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst(" .*", ""))
                        .toList();
        return Stream.concat(headings.stream(), commands.stream()).toList();
    }
}

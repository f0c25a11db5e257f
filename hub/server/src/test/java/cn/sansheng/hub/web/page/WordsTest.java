package cn.sansheng.hub.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(keys("zh"), keys("en"));
        for (String key : keys("zh")) {
            assertEquals(places("zh", key), places("en", key), key);
        }
    }

    @Test
    void everyWordThatIsSaidIsThere() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String folder : new String[] {"src/main/jte", "src/main/java/cn/sansheng/hub/web"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    SAID.matcher(Files.readString(file))
                            .results()
                            .map(hit -> hit.group(1))
                            .forEach(said::add);
                }
            }
        }
        assertTrue(said.size() > 80, "found only " + said);
        said.removeAll(keys("zh"));
        assertEquals(Set.of(), said);
    }

    @Test
    void numbersAreSaidWithoutCommasAndApostrophesSurvive() {
        assertEquals("1000 min", Words.in(Language.EN).say("unit.minutes", 1000));
        for (String language : new String[] {"zh", "en"}) {
            for (String key : keys(language)) {
                String pattern = bundle(language).getString(key);
                boolean formatted = PLACE.matcher(pattern).find();
                assertFalse(formatted && pattern.contains("'"), key + " would lose its '");
            }
        }
    }

    @Test
    void anUnknownCodeIsShownAsItCame() {
        assertEquals("送件", Words.in(Language.ZH).code("away", "errand"));
        assertEquals("jury-duty", Words.in(Language.ZH).code("away", "jury-duty"));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private static Set<String> places(String language, String key) {
        return PLACE.matcher(bundle(language).getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("web.i18n.messages", Locale.of(language));
    }
}

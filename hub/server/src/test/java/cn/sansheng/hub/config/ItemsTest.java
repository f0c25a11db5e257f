package cn.sansheng.hub.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Item;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemsTest {
    private static final Path HALLS = Path.of("src/main/halls");

    private static final String EVERY_KEY =
            """
                  - names: {zh: 甲, en: One}
                    limit: {zh: 一日, en: a day}
                    fee: {zh: 免费, en: free}
                    basis: {zh: 法, en: law}
                    conditions: {zh: 条件, en: conditions}
                    quantity: {zh: 不限, en: no limit}
                    procedure: {zh: 程序, en: steps}
                    forms: [{names: {zh: 表, en: Form}, url: "https://hall.example/f"},
                      {names: {zh: 书, en: Letter}}]
                    materials:
                      - {names: {zh: 证, en: Card}, principal: true, note: {zh: 原件, en: original},
                          basis: {zh: 第九条, en: article 9}}
                      - {names: {zh: 照片, en: Photo}}
            """;

    @TempDir private Path folder;

    private static String hall(String items) {
        return """
        hall: tiny
        names: {zh: 小厅, en: Tiny}
        hours: ["08:30-11:30"]
        services:
          - code: A
            names: {zh: 甲, en: A}
            department: {zh: 局, en: Bureau}
            counters: [1]
            items:
        """
                + items.indent(2)
                + """
                counters:
                  - {number: 1, place: {zh: 一楼, en: 1F}}
                stations: []
                web: {publicUrl: "https://hall.example"}
                """;
    }

    private HallConfigFile.Checked check(String items) throws IOException, BadConfiguration {
        return HallConfigFile.check(Files.writeString(folder.resolve("hall.yaml"), hall(items)));
    }

    private List<String> faultsOf(String items) {
        BadConfiguration bad = assertThrows(BadConfiguration.class, () -> check(items));
        return bad.faults().stream().map(Fault::toString).toList();
    }

    private static Optional<Names> names(String zh, String en) {
        return Optional.of(new Names(zh, en));
    }

    @Test
    void s32_allThatIsPublishedOfAnItemIsRead() throws IOException, BadConfiguration {
        PublishedItem item = check(EVERY_KEY).config().services().getFirst().items().getFirst();

        Item shown =
                new Item(
                        new Names("甲", "One"),
                        List.of(
                                new Item.Material(
                                        new Names("证", "Card"),
                                        Optional.of(true),
                                        names("原件", "original")),
                                new Item.Material(
                                        new Names("照片", "Photo"),
                                        Optional.empty(),
                                        Optional.empty())),
                        names("一日", "a day"),
                        names("免费", "free"),
                        Optional.of(
                                List.of(
                                        new Item.Form(
                                                new Names("表", "Form"),
                                                Optional.of("https://hall.example/f")),
                                        new Item.Form(
                                                new Names("书", "Letter"), Optional.empty()))));
        assertEquals(
                new PublishedItem(
                        shown.names(),
                        List.of(
                                new PublishedItem.Material(
                                        shown.materials().getFirst(), names("第九条", "article 9")),
                                new PublishedItem.Material(
                                        shown.materials().getLast(), Optional.empty())),
                        shown.limit(),
                        shown.fee(),
                        shown.forms(),
                        names("法", "law"),
                        names("条件", "conditions"),
                        names("不限", "no limit"),
                        names("程序", "steps")),
                item);
        assertEquals(
                Map.of(new ServiceCode('A'), List.of(shown)),
                check(EVERY_KEY).config().itemsForKiosks());
    }

    @Test
    void s52_anItemWithoutSampleAndWithoutAWordAboutItIsAGapAndNoFault()
            throws IOException, BadConfiguration {
        String silent = "  - {names: {zh: 乙, en: Two}, materials: [{names: {zh: 证, en: C}}]}\n";
        String none = silent.replace("乙", "丙").replace("materials", "noForm: true, materials");

        HallConfigFile.Checked checked = check(silent + none);

        assertEquals(
                List.of("line 10: services[0].items[0]: 乙: neither forms nor noForm: true"),
                checked.gaps().stream().map(Fault::toString).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of(List.of())),
                checked.config().services().getFirst().items().stream()
                        .map(PublishedItem::forms)
                        .toList());
    }

    @Test
    void contradictionsAndDoublesAreToldWithTheirLines() {
        String item = "  - {names: {zh: 乙, en: Two}, noForm: true, materials: []}\n";
        String forms =
                """
                  - names: {zh: 乙, en: Three}
                    noForm: true
                    forms: [{names: {zh: 表, en: Form}, url: nowhere}]
                    materials: [{names: {zh: 证, en: Card}, princpal: true}]
                """;

        assertEquals(
                List.of(
                        "line 10: services[0].items[0].materials: must not be empty",
                        "line 11: services[0].items[1].names.zh: item 乙 stands in line 10 already",
                        "line 12: services[0].items[1].noForm: says that there is none, beside forms",
                        "line 13: services[0].items[1].forms[0].url: 'nowhere' must match ^https?://[^\\s]+$",
                        "line 14: services[0].items[1].materials[0].princpal: unknown key; did you mean principal?"),
                faultsOf(item + forms));
    }

    @Test
    void moreItemsThanAMessageCarriesAreAFault() {
        StringBuilder items = new StringBuilder();
        String material = "{names: {zh: " + "证".repeat(40) + ", en: " + "c".repeat(100) + "}}";
        for (int n = 0; n < 20; n++) {
            String materials = String.join(", ", java.util.Collections.nCopies(12, material));
            items.append("  - {names: {zh: 项" + n + ", en: I}, noForm: true, materials: [")
                    .append(materials)
                    .append("]}\n");
        }

        List<String> faults = faultsOf(items.toString());

        assertEquals(1, faults.size());
        assertTrue(
                faults.getFirst()
                        .matches(
                                "line 1: services: all items together are \\d+ bytes for a kiosk,"
                                        + " more than 49152: shorten names and notes"),
                faults.getFirst());
    }

    @Test
    void s52_theExamplesHaveNoGapAndFitIntoAMessageManyTimes() throws BadConfiguration {
        for (String name : List.of("small", "zhuanghe")) {
            HallConfigFile.Checked checked =
                    HallConfigFile.check(HALLS.resolve(name).resolve("hall.yaml"));

            assertEquals(List.of(), checked.gaps(), name);
            int bytes = Json.bytes(checked.config().itemsForKiosks()).length;
            assertTrue(1_000 < bytes && bytes < Items.MOST_BYTES / 2, name + " " + bytes);
        }
    }
}

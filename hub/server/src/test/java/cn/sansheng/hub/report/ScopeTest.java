package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private HallConfig config = PaperJournal.CONFIG;

    @BeforeEach
    void zhuanghe() throws BadConfiguration {
        config = HallConfigFile.load(Path.of("src/main/halls/zhuanghe/hall.yaml"));
    }

    private Scope of(String id) {
        return config.people().stream()
                .filter(person -> person.id().value().equals(id))
                .map(person -> Scope.of(person, config))
                .findFirst()
                .orElseThrow();
    }

    private List<String> clerks(Scope scope) {
        return config.people().stream()
                .filter(person -> !person.serves().isEmpty())
                .map(Person::id)
                .filter(scope::sees)
                .map(ClerkId::value)
                .toList();
    }

    /// c14 heads the counters of service E.
    @Test
    void s7_aWindowHeadSeesTheOwnClerksAndNotTheOthers() {
        Scope head = of("c14");
        assertEquals(
                config.people().stream()
                        .filter(person -> person.serves().contains(new ServiceCode('E')))
                        .map(person -> person.id().value())
                        .toList(),
                clerks(head));
        assertFalse(head.sees(new ServiceCode('A')));
        assertFalse(head.sees(new CounterId(1)));
    }

    @Test
    void s7_theHallSeesEverybody() {
        for (String id : List.of("manager", "supervisor", "admin")) {
            assertEquals(clerks(new Scope(PaperJournal.WHOLE.part(), false)), clerks(of(id)));
        }
    }

    @Test
    void s7_figuresOfOthersAreInNoRowAndInNoTotal() {
        PaperJournal journal = new PaperJournal().served("09:00", 1, 1);
        Facts seen = journal.facts().within(of("c14"));
        assertEquals(
                new Facts(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of()),
                seen);
    }
}

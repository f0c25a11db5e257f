package cn.sansheng.hub.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule that goes beyond the form of the file, broken alone in a hall that is good otherwise.
class RuleTest {
    private static final String GOOD =
            """
            hall: tiny
            names: {zh: 小厅, en: Tiny hall}
            hours: ["09:00-12:00", "13:00-17:00"]
            services:
              - {code: A, names: {zh: 甲, en: A}, department: {zh: 局, en: D}, counters: [1, 2]}
              - {code: B, names: {zh: 乙, en: B}, department: {zh: 局, en: D}, counters: [2]}
            counters:
              - {number: 1, place: {zh: 东, en: East}, board: 1, line: 8001}
              - {number: 2, place: {zh: 西, en: West}, board: 2, line: 8002}
            boards:
              - {id: 1, kind: counter, width: 128, height: 32}
              - {id: 2, kind: counter, width: 128, height: 32}
              - {id: hall, kind: summary, width: 192, height: 112}
            stations:
              - {name: kiosk-1, kind: kiosk}
              - {name: counter-1, kind: counter, counter: 1}
              - {name: counter-2, kind: counter, counter: 2}
            people:
              - {id: c1, displayName: 王女士, roles: [clerk], serves: [A]}
              - {id: c2, displayName: 李先生, roles: [clerk], serves: [B]}
            priorityLetter: P
            web: {publicUrl: "http://127.0.0.1:8080"}
            """;

    @TempDir private Path folder;

    private List<String> faultsOf(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("hall.yaml"), text);
        BadConfiguration bad =
                assertThrows(BadConfiguration.class, () -> HallConfigFile.load(file));
        return bad.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void theHallIsGoodUntilItIsBroken() throws IOException, BadConfiguration {
        Path file = Files.writeString(folder.resolve("hall.yaml"), GOOD);

        assertEquals("tiny", HallConfigFile.load(file).hall().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code: B,           | code: A,            | line 6: services[1].code: service A stands in line 5 already
                    counters: [2]}     | counters: [3]}      | line 6: services[1].counters[0]: there is no counter 3
                    number: 2,         | number: 1,          | line 9: counters[1].number: counter 1 stands in line 8 already
                    line: 8002         | line: 8001          | line 9: counters[1].line: telephone line 8001 stands in line 8 already
                    West}, board: 2    | West}, board: 1     | line 9: counters[1].board: board 1 stands in line 8 already
                    West}, board: 2    | West}, board: hal   | line 9: counters[1].board: there is no board hal; did you mean hall?
                    West}, board: 2    | West}, board: hall  | line 9: counters[1].board: is a summary board, not a counter's
                    id: hall,          | id: 1,              | line 13: boards[2].id: board 1 stands in line 11 already
                    name: counter-2    | name: counter-1     | line 17: stations[2].name: station counter-1 stands in line 16 already
                    name: kiosk-1      | name: hub           | line 15: stations[0].name: is the hub's own name
                    name: kiosk-1      | name: hub-requests  | line 15: stations[0].name: is the hub's own name
                    counter: 2}        | counter: 1}         | line 17: stations[2].counter: counter 1 stands in line 16 already
                    counter: 2}        | counter: 9}         | line 17: stations[2].counter: there is no counter 9
                    kind: kiosk        | kind: counter       | line 15: stations[0]: a counter station needs its counter
                    kind: kiosk        | kind: boards, counter: 2 | line 15: stations[0].counter: only a counter station has a counter
                    id: c2             | id: c1              | line 20: people[1].id: person c1 stands in line 19 already
                    serves: [B]        | serves: [C]         | line 20: people[1].serves[0]: there is no service C
                    serves: [B]        | serves: []          | line 20: people[1]: a clerk must serve something
                    priorityLetter: P  | priorityLetter: A   | line 21: priorityLetter: is a service's letter already
                    13:00-             | 11:00-              | line 3: hours[1]: must begin after the span before it has ended
                    13:00-             | 18:00-              | line 3: hours[1]: must begin before it ends
                    """)
    void refusesWhatDoesNotFitTogether(String good, String bad, String fault) throws IOException {
        String changed = GOOD.replace(good, bad);
        assertTrue(!changed.equals(GOOD), "the case changes nothing");
        List<String> faults = faultsOf(changed);

        assertTrue(faults.contains(fault), faults.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    zone: Mars/Base                                          | zone: 'Mars/Base' is no time zone
                    clock: {start: "2026-11-23T08:30:00+08:00", speed: 20}   | clock: only a hall with demo: true has one
                    demo: true\\nclock: {start: "2026-11-31T08:30:00Z", speed: 1} | clock.start: '2026-11-31T08:30:00Z' must be like 2026-11-23T08:30:00+08:00
                    tls: {certificate: hall.yaml, key: no.pem}               | tls.key: there is no readable file no.pem
                    store: {postgresql: {url: "jdbc:postgresql:x", user: u, passwordFile: hall.yaml}} | store.postgresql.url: 'jdbc:postgresql:x' must match ^jdbc:postgresql://.+$
                    store: {postgresql: {url: "jdbc:postgresql://h/x", user: u, passwordFile: pw}} | store.postgresql.passwordFile: there is no readable file pw
                    broker: {embedded: {host: 0.0.0.0}}                      | broker.embedded.host: reaches other machines without TLS: give tls, or say plain: true for a network of its own
                    broker: {external: {url: "mqtt://mq.example:1883", credentialFile: hall.yaml}} | broker.external.url: is not encrypted: use mqtts, or plain: true
                    broker: {embedded: {}, external: {url: "mqtts://mq", credentialFile: hall.yaml}} | broker: must be one of embedded, external
                    holidays: none.yaml                                      | holidays: none.yaml line 1: cannot be read: java.nio.file.NoSuchFileException: FOLDER/none.yaml
                    holidays: days.yaml                                      | holidays: days.yaml line 2: open[0]: day 2026-10-01 stands in line 1 already
                    """)
    void refusesWhatCannotWork(String added, String fault) throws IOException {
        Files.writeString(
                folder.resolve("days.yaml"), "closed: [2026-10-01]\nopen: [2026-10-01]\n");

        List<String> faults = faultsOf(GOOD + added.replace("\\n", "\n") + "\n");

        int line = 22 + added.split("\\\\n").length;
        assertEquals(
                List.of("line " + line + ": " + fault.replace("FOLDER", folder.toString())),
                faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    broker: {embedded: {host: 0.0.0.0, plain: true}}
                    broker: {external: {url: "mqtt://127.0.0.1:1883", credentialFile: hall.yaml}}
                    broker: {external: {url: "mqtt://mq.example:1883", credentialFile: hall.yaml, plain: true}}
                    """)
    void letsAHallSpeakPlainlyWhereItSaysSo(String added) throws IOException, BadConfiguration {
        Path file = Files.writeString(folder.resolve("hall.yaml"), GOOD + added + "\n");

        assertEquals("tiny", HallConfigFile.load(file).hall().value());
    }
}

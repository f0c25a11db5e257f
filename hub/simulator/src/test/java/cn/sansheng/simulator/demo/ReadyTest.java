package cn.sansheng.simulator.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadyTest {
    @Test
    void tellsOtherProgramsWhatTheContractPromises() {
        Map<String, Long> pids = new LinkedHashMap<>();
        pids.put("hub", 1L);
        pids.put("boards", 2L);
        pids.put("simulator", 3L);
        Ready ready =
                new Ready(
                        "http://127.0.0.1:8080",
                        new Ready.Login("admin", "secret"),
                        new Ready.Mqtt("127.0.0.1", 1883),
                        "/tmp/demo/stations.json",
                        "/tmp/demo",
                        pids);
        assertEquals(
                "{\"url\":\"http://127.0.0.1:8080\","
                        + "\"login\":{\"user\":\"admin\",\"password\":\"secret\"},"
                        + "\"mqtt\":{\"host\":\"127.0.0.1\",\"port\":1883},"
                        + "\"stations\":\"/tmp/demo/stations.json\",\"data\":\"/tmp/demo\","
                        + "\"pids\":{\"hub\":1,\"boards\":2,\"simulator\":3}}",
                Json.text(ready));
    }

    @Test
    void tellsWithWhatSpareStationsMayJoin() {
        SparesFile file =
                new SparesFile(
                        "zhuanghe",
                        List.of(
                                new SparesFile.Spare(
                                        "spare-kiosk",
                                        "kiosk",
                                        "mqtt://127.0.0.1:1883",
                                        "k",
                                        Optional.empty(),
                                        Optional.empty()),
                                new SparesFile.Spare(
                                        "spare-counter",
                                        "counter",
                                        "mqtt://127.0.0.1:1883",
                                        "c",
                                        Optional.of(25),
                                        Optional.of("25"))),
                        new SparesFile.Clerk("c26", "123456", Set.of("A")));
        assertEquals(
                "{\"hall\":\"zhuanghe\",\"stations\":[{\"station\":\"spare-kiosk\","
                        + "\"kind\":\"kiosk\",\"broker\":\"mqtt://127.0.0.1:1883\","
                        + "\"credential\":\"k\"},{\"station\":\"spare-counter\","
                        + "\"kind\":\"counter\",\"broker\":\"mqtt://127.0.0.1:1883\","
                        + "\"credential\":\"c\",\"counter\":25,\"line\":\"25\"}],"
                        + "\"clerk\":{\"id\":\"c26\",\"pin\":\"123456\",\"services\":[\"A\"]}}",
                Json.text(file));
    }
}

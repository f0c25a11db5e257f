package cn.sansheng.client;

import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A broker, a hub and one kiosk that may be opened.
abstract class InAHall {
    static final Duration LONG = Duration.ofSeconds(60);
    static final StationName KIOSK = new StationName("kiosk-1");

    @TempDir Path folder;
    Mosquitto broker;
    FakeHub hub;

    @BeforeEach
    void start() throws Exception {
        Awaitility.setDefaultTimeout(LONG);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        broker = Mosquitto.start(folder, "hub", "kiosk-1");
        hub = new FakeHub(broker);
    }

    @AfterEach
    void stop() throws Exception {
        hub.close();
        broker.close();
    }

    StationConfig config(String credential) {
        return StationConfig.of(
                FakeHub.HALL, KIOSK, StationKind.KIOSK, broker.url(), new Credential(credential));
    }

    StationClient open() throws IOException {
        return open(config(Mosquitto.PASSWORD));
    }

    StationClient open(StationConfig config) throws IOException {
        return StationClient.open(
                config, "test 1", folder.resolve("data"), Map.of(new PartName("printer"), "ok"));
    }
}

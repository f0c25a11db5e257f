package cn.sansheng.kiosk;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Turns;
import cn.sansheng.client.check.Walk;
import cn.sansheng.kiosk.Devices.KeysDevice;
import cn.sansheng.kiosk.keys.GpioKeys;
import cn.sansheng.kiosk.keys.KeyPins;
import cn.sansheng.kiosk.keys.KeySocket;
import cn.sansheng.kiosk.visit.Key;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/// Looks whether the pins of the five keys can be read and none is down; where somebody is, asks
/// for each key. A socket is there when the kiosk is.
final class KeysCheck implements Walk.Stop {
    private static final Phrase TITLE = new Phrase("五个键", "five keys");
    private static final Phrase RESTING = new Phrase("没有人按", "nobody presses");
    private static final Phrase FREE = new Phrase("都松开", "all up");
    private static final String OK = "ok";
    private static final Phrase CLOSED = new Phrase("按键线路", "wires of the keys");

    private final KeysDevice keys;
    private final Limits limits;

    KeysCheck(KeysDevice keys, Limits limits) {
        this.keys = keys;
        this.limits = limits;
    }

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        Inspection inspection = Inspection.of(new Device("keys", TITLE, address(keys)), technician);
        BlockingQueue<Key> pressed = new LinkedBlockingQueue<>();
        try {
            switch (keys) {
                case KeysDevice.Gpio(var pins) -> onPins(pins, pressed, inspection);
                case KeysDevice.Socket(var path) -> {
                    if (technician.isThere()) {
                        try (KeySocket _ = KeySocket.open(path, pressed::add)) {
                            ask(pressed, inspection);
                        }
                    } else {
                        ask(pressed, inspection);
                    }
                }
            }
        } catch (IOException refused) {
            technician.noted("keys " + address(keys) + ": " + refused.getMessage());
            inspection.bad(CLOSED, Phrase.both(String.valueOf(refused.getMessage())));
        }
        return List.of(inspection.done());
    }

    private void onPins(KeyPins pins, BlockingQueue<Key> pressed, Inspection inspection)
            throws IOException, InterruptedException {
        List<Key> down = GpioKeys.down(pins);
        inspection
                .technician()
                .noted(
                        "keys "
                                + pins
                                + ": "
                                + (down.isEmpty() ? "ok" : "down without a hand: " + words(down)));
        inspection.found(
                RESTING,
                down.isEmpty()
                        ? new Finding.Good(FREE)
                        : new Finding.Bad(
                                new Phrase(
                                        "没人按就接通：" + words(down),
                                        "down without a hand: " + words(down))));
        if (!inspection.technician().isThere()) {
            ask(pressed, inspection);
            return;
        }
        Heard heard = new Heard(pressed);
        try (GpioKeys _ = GpioKeys.open(pins, heard)) {
            ask(pressed, inspection);
        }
        if (!heard.state.equals(OK)) {
            inspection.bad(CLOSED, Phrase.both(heard.state));
        }
    }

    private void ask(BlockingQueue<Key> pressed, Inspection inspection)
            throws InterruptedException {
        inspection.asked(
                Turns.of(
                        List.of(Key.values()),
                        limits.press(),
                        KeysCheck::name,
                        key ->
                                new Phrase(
                                        "请按“%s”键".formatted(chinese(key)),
                                        "Press the key " + english(key))),
                pressed);
    }

    /// `state` is the last that was told of the keys as a part.
    private static final class Heard implements GpioKeys.Listener {
        private final BlockingQueue<Key> keys;
        private volatile String state = OK;

        Heard(BlockingQueue<Key> keys) {
            this.keys = keys;
        }

        @Override
        public void pressed(Key key) {
            keys.add(key);
        }

        @Override
        public void became(String news) {
            state = news;
        }
    }

    private static String address(KeysDevice keys) {
        return switch (keys) {
            case KeysDevice.Gpio(var pins) -> pins.toString();
            case KeysDevice.Socket(var path) -> "simulated:" + path;
        };
    }

    private static Phrase name(Key key) {
        return new Phrase("按“%s”键".formatted(chinese(key)), "key " + english(key));
    }

    private static String words(List<Key> down) {
        return down.stream().map(KeysCheck::english).collect(Collectors.joining(", "));
    }

    private static String english(Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static String chinese(Key key) {
        return switch (key) {
            case UP -> "上";
            case DOWN -> "下";
            case CONFIRM -> "确认";
            case BACK -> "返回";
            case HELP -> "帮助";
        };
    }
}

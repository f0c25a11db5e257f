package cn.sansheng.counter;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Turns;
import cn.sansheng.client.check.Walk;
import cn.sansheng.counter.wires.DeviceCheck;
import cn.sansheng.counter.wires.WireEvent;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// A pad's line is opened once and nothing is sent; where somebody is, the lamps are lit and each
/// button is asked for.
record ButtonsCheck(Counter counter, URI uri, DeviceCheck devices, Limits limits)
        implements Walk.Stop {
    static final String NAME = "buttons";
    private static final Phrase TITLE = new Phrase("评价按钮", "rating buttons");
    private static final Phrase LINE = new Phrase("按键板线路", "line of the pad");
    private static final Phrase LAMPS = new Phrase("五个按键灯", "five lamps");
    private static final List<Integer> LEVELS = List.of(5, 4, 3, 2, 1);
    private static final List<Phrase> LEVEL_NAMES =
            List.of(
                    new Phrase("非常不满意", "very dissatisfied"),
                    new Phrase("不满意", "dissatisfied"),
                    new Phrase("基本满意", "fairly satisfied"),
                    new Phrase("满意", "satisfied"),
                    new Phrase("非常满意", "very satisfied"));

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        Device device = Device.of(NAME, TITLE, uri);
        Inspection inspection = Inspection.of(device, technician);
        if (new Look(devices, LINE).isGood(device, inspection)) {
            press(inspection);
        }
        return List.of(inspection.done());
    }

    private void press(Inspection inspection) throws InterruptedException {
        BlockingQueue<Integer> pressed = new LinkedBlockingQueue<>();
        if (!inspection.technician().isThere()) {
            inspection.notTried(LAMPS, Finding.NOBODY_THERE);
            ask(pressed, _ -> {}, inspection);
            return;
        }
        Optional<Wiring> opened =
                Wiring.open(
                        counter.config(),
                        NAME,
                        event -> {
                            if (event instanceof WireEvent.ButtonPressed(var level)) {
                                pressed.add(level);
                            }
                        },
                        inspection);
        if (opened.isEmpty()) {
            return;
        }
        try (Wiring wiring = opened.get()) {
            lamps(wiring, inspection);
            ask(pressed, level -> wiring.wires().light(Set.of(level)), inspection);
            wiring.wires().light(Set.of());
            wiring.judge(inspection);
        }
    }

    private static void lamps(Wiring wiring, Inspection inspection) throws InterruptedException {
        if (!wiring.wires().hasLamps()) {
            inspection.notTried(LAMPS, new Phrase("没有接灯", "none are wired"));
            return;
        }
        wiring.wires().light(Set.copyOf(LEVELS));
        inspection.looked(
                LAMPS, new Phrase("五个按键灯都亮了吗？", "Are the lamps in all five buttons lit?"));
    }

    private void ask(BlockingQueue<Integer> pressed, Consumer<Integer> lit, Inspection inspection)
            throws InterruptedException {
        inspection.asked(
                new Turns<>(
                        LEVELS,
                        limits.press(),
                        ButtonsCheck::name,
                        level ->
                                new Phrase(
                                        "请按“%s”（%d）".formatted(level(level).zh(), level),
                                        "Press %s (%d)".formatted(level(level).en(), level)),
                        lit),
                pressed);
    }

    private static Phrase name(Integer level) {
        return new Phrase(
                "按“%s”（%d）".formatted(level(level).zh(), level),
                "button %d, %s".formatted(level, level(level).en()));
    }

    private static Phrase level(int level) {
        return LEVEL_NAMES.get(level - 1);
    }
}

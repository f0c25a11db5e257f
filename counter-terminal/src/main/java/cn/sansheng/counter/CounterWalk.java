package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Walk;
import cn.sansheng.counter.wires.DeviceCheck;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The devices of a counter in the order in which they are tried.
final class CounterWalk {
    private static final String DISPLAY = "display";
    private static final Phrase TITLE = new Phrase("评价屏", "citizen's display");
    private static final Phrase PICTURE = new Phrase("画面", "picture");
    private static final Phrase LATER =
            new Phrase("不在此测；程序启动后请看", "not here: look once the counter runs");

    private CounterWalk() {}

    static List<Walk.Stop> of(Counter counter, Limits limits) throws BadConfiguration {
        var devices = counter.config().devices();
        DeviceCheck looks = DeviceCheck.of(devices, counter.config().line());
        List<Walk.Stop> stops = new ArrayList<>();
        @Nullable URI buttons = devices.get(ButtonsCheck.NAME);
        if (buttons != null) {
            stops.add(new ButtonsCheck(counter, buttons, looks, limits));
        }
        @Nullable URI phone = devices.get(PhoneCheck.NAME);
        if (phone != null) {
            stops.add(new PhoneCheck(counter, phone, looks, limits));
        }
        @Nullable URI display = devices.get(DISPLAY);
        if (display != null) {
            stops.add(technician -> {
                technician.noted(DISPLAY + " " + display);
                Inspection screen = Inspection.of(Device.of(DISPLAY, TITLE, display), technician);
                screen.notTried(PICTURE, LATER);
                return List.of(screen.done());
            });
        }
        return stops;
    }
}

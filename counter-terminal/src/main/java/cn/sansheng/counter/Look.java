package cn.sansheng.counter;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.counter.wires.DeviceCheck;
import java.util.Optional;

/// What can be said of a device with nobody there: its line is opened once and nothing is sent, its
/// exchange is asked once.
record Look(DeviceCheck devices, Phrase line) {
    private static final Phrase THERE = new Phrase("通", "there");

    /// Whether it is worth trying further.
    boolean isGood(Device device, Inspection inspection) throws InterruptedException {
        Optional<String> trouble = devices.trouble(device.name());
        String what = device.name() + " " + device.address();
        inspection.technician().noted(what + trouble.map(it -> ": " + it).orElse(""));
        if (devices.canLook(device.name())) {
            inspection.found(
                    line,
                    trouble.<Finding>map(why -> new Finding.Bad(Phrase.both(why)))
                            .orElse(new Finding.Good(THERE)));
        }
        return trouble.isEmpty();
    }
}

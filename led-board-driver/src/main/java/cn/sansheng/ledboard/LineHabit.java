package cn.sansheng.ledboard;

import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineForm;
import java.nio.file.Path;

/// What one kind of board wants of its line, unless the configuration says otherwise.
record LineHabit(String protocol, int baud, LineForm form) {
    static final LineHabit ONBON = new LineHabit("onbon", 9600, LineForm.USUAL);
    static final LineHabit ALPHA = new LineHabit("alpha", 9600, LineForm.parse("7E1"));

    LineAddress address(DeviceUri settings) {
        return LineAddress.of(Path.of(settings.target()), settings, baud, form);
    }
}

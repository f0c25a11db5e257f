package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.Bytes;

/// What the simulator's owner takes out of its inbox.
sealed interface Happening {
    record Found() implements Happening {}

    record Lost() implements Happening {}

    record Arrived(Bytes bytes) implements Happening {}

    /// A line of standard input.
    record Commanded(String words) implements Happening {}
}

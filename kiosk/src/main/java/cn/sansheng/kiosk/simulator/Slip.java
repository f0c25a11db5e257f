package cn.sansheng.kiosk.simulator;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// A piece of paper that is out: `code128` and `qr` are what the codes on it hold.
record Slip(
        BufferedImage picture, List<String> text, Optional<String> code128, Optional<String> qr) {
    Slip {
        text = List.copyOf(text);
    }
}

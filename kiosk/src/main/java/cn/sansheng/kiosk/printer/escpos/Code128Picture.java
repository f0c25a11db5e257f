package cn.sansheng.kiosk.printer.escpos;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.image.BufferedImage;
import java.util.Map;

/// The barcode as a picture, for printers that do not draw it or would not for want of room.
final class Code128Picture {
    private Code128Picture() {}

    /// One row of bars, a dot a module, without the white on both sides.
    static BitMatrix modules(String text) {
        return new Code128Writer()
                .encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
    }

    static Bitmap of(String text, int module, int height) {
        BitMatrix bars = modules(text);
        BufferedImage image =
                new BufferedImage(bars.getWidth() * module, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, bars.get(x / module, 0) ? 0 : 0xFFFFFF);
            }
        }
        return Bitmap.of(image);
    }
}

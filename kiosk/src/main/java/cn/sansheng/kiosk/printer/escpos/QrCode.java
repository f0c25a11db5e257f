package cn.sansheng.kiosk.printer.escpos;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;

/// QR codes drawn here: not every printer knows the command, and the picture is small (E15).
public final class QrCode {
    /// Look: at least 20 mm, however few modules there are.
    private static final int LEAST_DOTS = 160;

    private static final int MODULE = 6;
    private static final int SMALL_MODULE = 4;
    private static final int MANY_MODULES = 41;

    private QrCode() {}

    /// Without its quiet border: the paper around it is white.
    public static Bitmap of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return drawn(modules, dotsPerModule(modules.getWidth()));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    private static int dotsPerModule(int modules) {
        int usual = modules > MANY_MODULES ? SMALL_MODULE : MODULE;
        return Math.max(usual, Math.ceilDiv(LEAST_DOTS, modules));
    }

    private static Bitmap drawn(ByteMatrix modules, int dots) {
        int side = modules.getWidth() * dots;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / dots, y / dots) == 1 ? 0 : 0xFFFFFF);
            }
        }
        return Bitmap.of(image);
    }
}

package cn.sansheng.kiosk.printer.escpos;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;

/// QR codes: how large they are, and drawn where the printer does not know the command (E15).
final class QrCode {
    /// Look: however few modules there are.
    private static final int LEAST_MILLIMETRES = 20;

    private static final int MODULE = 6;
    private static final int SMALL_MODULE = 4;
    private static final int MANY_MODULES = 41;

    private QrCode() {}

    /// Without its quiet border: the paper around it is white.
    static Bitmap drawn(String text, Paper paper) {
        ByteMatrix modules = modules(text);
        return drawn(modules, dotsPerModule(modules.getWidth(), paper));
    }

    static int dotsPerModule(String text, Paper paper) {
        return dotsPerModule(modules(text).getWidth(), paper);
    }

    static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    private static int dotsPerModule(int modules, Paper paper) {
        int usual = modules > MANY_MODULES ? SMALL_MODULE : MODULE;
        return Math.max(usual, Math.ceilDiv(paper.dotsIn(LEAST_MILLIMETRES), modules));
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

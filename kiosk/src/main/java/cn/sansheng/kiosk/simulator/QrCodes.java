package cn.sansheng.kiosk.simulator;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// QR codes: drawn for GS ( k, and read where a host sent one as a picture.
final class QrCodes {
    private static final int LEAST = 60;
    private static final int MARGIN = 24;

    private QrCodes() {}

    static Optional<Dots> drawn(byte[] data, int module, ErrorCorrectionLevel level) {
        try {
            String text = new String(data, StandardCharsets.UTF_8);
            ByteMatrix modules = Encoder.encode(text, level).getMatrix();
            Dots dots = new Dots(modules.getWidth(), modules.getHeight());
            for (int y = 0; y < dots.height(); y++) {
                for (int x = 0; x < dots.width(); x++) {
                    if (modules.get(x, y) == 1) {
                        dots.blacken(x, y);
                    }
                }
            }
            return Optional.of(dots.magnified(module, module));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    /// Only what is nearly as high as wide can be one.
    static Optional<String> read(Dots dots) {
        if (dots.height() < LEAST || Math.abs(dots.width() - dots.height()) > 8) {
            return Optional.empty();
        }
        try {
            BinaryBitmap image = new BinaryBitmap(new GlobalHistogramBinarizer(new Framed(dots)));
            return Optional.of(
                    new QRCodeReader()
                            .decode(image, Map.of(DecodeHintType.PURE_BARCODE, true))
                            .getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    /// With white paper around it.
    private static final class Framed extends LuminanceSource {
        private final Dots dots;

        Framed(Dots dots) {
            super(dots.width() + 2 * MARGIN, dots.height() + 2 * MARGIN);
            this.dots = dots;
        }

        @Override
        public byte[] getRow(int y, byte[] room) {
            byte[] row = new byte[getWidth()];
            for (int x = 0; x < row.length; x++) {
                row[x] = (byte) (isBlack(x - MARGIN, y - MARGIN) ? 0 : 0xFF);
            }
            return row;
        }

        @Override
        public byte[] getMatrix() {
            byte[] all = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, all), 0, all, y * getWidth(), getWidth());
            }
            return all;
        }

        private boolean isBlack(int x, int y) {
            boolean inside = x >= 0 && x < dots.width() && y >= 0 && y < dots.height();
            return inside && dots.isBlack(x, y);
        }
    }
}

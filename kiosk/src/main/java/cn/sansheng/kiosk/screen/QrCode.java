package cn.sansheng.kiosk.screen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.util.Map;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// An address as a QR code, black on white with its quiet zone of four modules (ISO/IEC 18004).
final class QrCode extends StackPane {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4);

    private final double most;
    private final SVGPath modules = Parts.drawing("modules", "");
    private String shown = "";

    /// At most so many pixels of the design on each side.
    QrCode(double most) {
        this.most = most;
        getStyleClass().add("qr");
        setId("qr");
        setMaxSize(most, most);
        getChildren().add(modules);
    }

    void show(URI address, String words) {
        setAccessibleText(words);
        String text = address.toString();
        if (text.equals(shown)) {
            return;
        }
        BitMatrix matrix = matrix(text);
        int module = Math.max(1, (int) (most / matrix.getWidth()));
        modules.setContent(path(matrix, module));
        setPrefSize(matrix.getWidth() * module, matrix.getHeight() * module);
        setMinSize(matrix.getWidth() * module, matrix.getHeight() * module);
        shown = text;
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("no QR code holds " + text, tooLong);
        }
    }

    /// Each row's dark runs as rectangles; whole modules, so that edges are sharp.
    private static String path(BitMatrix matrix, int module) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    int width = (x - from) * module;
                    path.append(
                            "M%d %dh%dv%dh-%dz"
                                    .formatted(from * module, y * module, width, module, width));
                }
                x++;
            }
        }
        return path.toString();
    }
}

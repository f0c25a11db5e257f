package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.Bytes;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.Optional;

/// What GS ( k and GS ( L (or GS 8 L) store first and print afterwards.
final class PictureStore {
    private static final int QR = 49;
    private static final int QR_SIZE = 67;
    private static final int QR_LEVEL = 69;
    private static final int QR_STORE = 80;
    private static final int QR_PRINT = 81;
    private static final int GRAPHICS_STORE = 112;

    private byte[] qr = {};
    private int module = 3;
    private ErrorCorrectionLevel level = ErrorCorrectionLevel.L;
    private Optional<Dots> graphics = Optional.empty();

    void forget() {
        qr = new byte[0];
        graphics = Optional.empty();
    }

    /// The picture to print now, if the command says so.
    Optional<Dots> obey(String name, Bytes rest) {
        byte[] all = rest.array();
        int head = name.equals("GS 8") ? 5 : 3;
        byte[] parameters = Arrays.copyOfRange(all, head, all.length);
        if (parameters.length < 2) {
            return Optional.empty();
        }
        return switch (all[0]) {
            case 'k' -> parameters[0] == QR ? qr(parameters) : Optional.empty();
            case 'L' -> graphics(parameters);
            default -> Optional.empty();
        };
    }

    private Optional<Dots> qr(byte[] parameters) {
        int value = parameters.length > 2 ? parameters[2] & 0xFF : 0;
        switch (parameters[1]) {
            case QR_SIZE -> module = Math.clamp(value, 1, 16);
            case QR_LEVEL -> level = level(value);
            case QR_STORE ->
                    qr =
                            Arrays.copyOfRange(
                                    parameters, Math.min(3, parameters.length), parameters.length);
            case QR_PRINT -> {
                return qr.length == 0 ? Optional.empty() : QrCodes.drawn(qr, module, level);
            }
            default -> {}
        }
        return Optional.empty();
    }

    private Optional<Dots> graphics(byte[] parameters) {
        if (parameters[1] == GRAPHICS_STORE && parameters.length > 10) {
            int width = word(parameters, 6);
            byte[] rows = Arrays.copyOfRange(parameters, 10, parameters.length);
            graphics =
                    width == 0
                            ? Optional.empty()
                            : Optional.of(Dots.ofRows(rows, Math.ceilDiv(width, 8)));
            return Optional.empty();
        }
        return parameters[1] == 2 || parameters[1] == 50 ? graphics : Optional.empty();
    }

    private static ErrorCorrectionLevel level(int value) {
        return switch (value) {
            case 49 -> ErrorCorrectionLevel.M;
            case 50 -> ErrorCorrectionLevel.Q;
            case 51 -> ErrorCorrectionLevel.H;
            default -> ErrorCorrectionLevel.L;
        };
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}

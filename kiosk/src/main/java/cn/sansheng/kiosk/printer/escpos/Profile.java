package cn.sansheng.kiosk.printer.escpos;

/// What one kind of printer can do (profiles.json; table in hardware-docs/protocol/printer.md).
public record Profile(
        Paper paper, PaperEnd end, Way qr, Way code128, Letters letters, Voice voice) {
    /// Whether a scanner will find the barcode with the white that it needs on both sides.
    public boolean holdsBarcode(String text) {
        int bars = new Code128Data(text).modules() * EscPosEncoder.BARCODE_MODULE;
        return bars <= paper.dots() && bars + quiet() <= paper.dots() + 2 * paper.edgeDots();
    }

    /// Printers keep the white within what they print and draw nothing that has no room (E13).
    Way barcode(Code128Data data) {
        int bars = data.modules() * EscPosEncoder.BARCODE_MODULE;
        return bars + quiet() <= paper.dots() ? code128 : Way.RASTER;
    }

    private static int quiet() {
        return 2 * Code128Data.QUIET_MODULES * EscPosEncoder.BARCODE_MODULE;
    }
}

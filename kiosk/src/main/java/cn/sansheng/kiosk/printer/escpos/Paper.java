package cn.sansheng.kiosk.printer.escpos;

/// The roll: how many dots the head prints across it, at 8 dots a millimetre.
public enum Paper {
    MM_80(576),
    MM_58(384);

    /// A half-width character of the printer's own font.
    public static final int CELL = 12;

    private final int dots;

    Paper(int dots) {
        this.dots = dots;
    }

    public int dots() {
        return dots;
    }

    /// Half-width characters in a line; a Chinese one takes two.
    public int cells() {
        return dots / CELL;
    }
}

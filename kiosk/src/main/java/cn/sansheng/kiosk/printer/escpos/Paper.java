package cn.sansheng.kiosk.printer.escpos;

/// The roll and the head over it: how wide the roll is, how many dots are printed across it, and
/// how many of them make an inch.
public record Paper(int millimetres, int dots, int dotsPerInch) {
    public static final Paper MM_80 = new Paper(80, 576, 203);
    public static final Paper MM_58 = new Paper(58, 384, 203);

    /// A half-width character of the printer's own font.
    public static final int CELL = 12;

    private static final double INCH = 25.4;

    /// Half-width characters in a line; a Chinese one takes two.
    public int cells() {
        return dots / CELL;
    }

    /// As wide as a full line of letters.
    public int lineDots() {
        return cells() * CELL;
    }

    public int dotsIn(int lengthInMillimetres) {
        return (int) Math.ceil(lengthInMillimetres * dotsPerInch / INCH);
    }

    /// What stays white on either side, since the head is narrower than the roll.
    int edgeDots() {
        return (dotsIn(millimetres) - dots) / 2;
    }
}

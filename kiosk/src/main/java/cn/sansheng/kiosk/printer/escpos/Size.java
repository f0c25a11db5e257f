package cn.sansheng.kiosk.printer.escpos;

/// How many times the printer's own letters (12 or 24 x 24 dots) are magnified.
public enum Size {
    NORMAL(1, 1),
    TALL(1, 2),
    LARGE(2, 2);

    public static final int LETTER = 24;

    private final int across;
    private final int down;

    Size(int across, int down) {
        this.across = across;
        this.down = down;
    }

    public int across() {
        return across;
    }

    public int down() {
        return down;
    }

    public int height() {
        return LETTER * down;
    }
}

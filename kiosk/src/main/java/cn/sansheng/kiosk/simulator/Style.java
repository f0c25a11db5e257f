package cn.sansheng.kiosk.simulator;

/// How the next letters and pictures are printed.
final class Style {
    enum Place {
        LEFT,
        CENTRE,
        RIGHT
    }

    private static final int USUAL_PITCH = 30;

    Place place = Place.LEFT;
    boolean emphasised;
    boolean reversed;
    int pitch = USUAL_PITCH;
    int halfAcross = 1;
    int halfDown = 1;
    int chineseAcross = 1;
    int chineseDown = 1;
    int barHeight = 162;
    int barModule = 3;

    /// GS !: both kinds of letters.
    void size(int bits) {
        halfAcross = (bits >> 4 & 7) + 1;
        halfDown = (bits & 7) + 1;
        chineseAcross = halfAcross;
        chineseDown = halfDown;
    }

    /// FS !: Chinese letters only.
    void chineseSize(int bits) {
        chineseAcross = (bits >> 2 & 1) + 1;
        chineseDown = (bits >> 3 & 1) + 1;
    }

    /// FS W.
    void chineseQuadruple(int bits) {
        chineseAcross = (bits & 1) + 1;
        chineseDown = chineseAcross;
    }

    void usualPitch() {
        pitch = USUAL_PITCH;
    }

    int startOf(int width, int paper) {
        return switch (place) {
            case LEFT -> 0;
            case CENTRE -> (paper - width) / 2;
            case RIGHT -> paper - width;
        };
    }
}

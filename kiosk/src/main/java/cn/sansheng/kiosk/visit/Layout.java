package cn.sansheng.kiosk.visit;

/// How screens are laid out for whoever stands before them: the same screens, other values.
public record Layout(Letters letters, Place place, Contrast contrast) {
    public static final Layout USUAL = new Layout(Letters.USUAL, Place.WHOLE, Contrast.USUAL);

    public enum Letters {
        USUAL,
        LARGE
    }

    /// With `LOW` everything to press is in the lower half, within reach of a wheelchair (B6).
    public enum Place {
        WHOLE,
        LOW
    }

    public enum Contrast {
        USUAL,
        HIGH
    }

    public Layout withOtherLetters() {
        return with(letters == Letters.LARGE ? Letters.USUAL : Letters.LARGE);
    }

    public Layout withOtherPlace() {
        return with(place == Place.LOW ? Place.WHOLE : Place.LOW);
    }

    public Layout withOtherContrast() {
        return with(contrast == Contrast.HIGH ? Contrast.USUAL : Contrast.HIGH);
    }

    public Layout with(Letters wanted) {
        return new Layout(wanted, place, contrast);
    }

    public Layout with(Place wanted) {
        return new Layout(letters, wanted, contrast);
    }

    public Layout with(Contrast wanted) {
        return new Layout(letters, place, wanted);
    }
}

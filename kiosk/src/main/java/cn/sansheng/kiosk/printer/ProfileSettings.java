package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Letters;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.PaperEnd;
import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.printer.escpos.Voice;
import cn.sansheng.kiosk.printer.escpos.Way;
import cn.sansheng.messages.DidYouMean;
import cn.sansheng.serial.DeviceUri;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What a printer's URI says of the printer: a profile by name, and what is otherwise with this
/// one.
record ProfileSettings(DeviceUri settings) {
    private static final String[] KEYS = {
        "paper", "dots", "dpi", "cutter", "tear", "qr", "code128", "letters", "status", "baud"
    };
    private static final Map<String, Way> WAYS = Map.of("native", Way.NATIVE, "raster", Way.RASTER);
    private static final Map<String, Letters> LETTERS =
            Map.of("gbk", Letters.GBK, "gb18030", Letters.GB18030, "none", Letters.NONE);
    private static final Map<String, Voice> VOICES =
            Map.of("dle-eot", Voice.DLE_EOT, "asb", Voice.ASB, "none", Voice.NONE);

    private static final int USUAL_TEAR = 14;
    private static final double INCH = 25.4;

    /// Where there is no serial line.
    static ProfileSettings withoutBaud(DeviceUri uri) {
        refuse("baud", uri, "only a serial line has one");
        return of(uri);
    }

    /// Where nothing comes back.
    static ProfileSettings withoutAnswers(DeviceUri uri) {
        if (!uri.text("status").orElse("none").equals("none")) {
            refuse("status", uri, "nothing comes back from a file");
        }
        ProfileSettings named = withoutBaud(uri);
        Map<String, String> mute = new HashMap<>(named.settings().settings());
        mute.put("status", "none");
        return new ProfileSettings(new DeviceUri(uri.scheme(), uri.target(), mute));
    }

    private static void refuse(String key, DeviceUri uri, String why) {
        if (uri.text(key).isPresent()) {
            throw new IllegalArgumentException(key + " of " + uri + ": " + why);
        }
    }

    /// @throws IllegalArgumentException in words for whoever wrote the URI
    static ProfileSettings of(DeviceUri uri) {
        String[] allowed =
                Stream.concat(Stream.of("profile"), Stream.of(KEYS)).toArray(String[]::new);
        DeviceUri own = uri.allowing(allowed);
        Map<String, String> all =
                new HashMap<>(
                        Profiles.bundled().settings(own.text("profile").orElse(Profiles.USUAL)));
        String usualPaper = all.getOrDefault("paper", "");
        if (own.text("dots").isEmpty()
                && own.text("paper").filter(paper -> !paper.equals(usualPaper)).isPresent()) {
            all.remove("dots");
        }
        all.putAll(own.settings());
        return new ProfileSettings(new DeviceUri(uri.scheme(), uri.target(), all));
    }

    Profile profile() {
        return new Profile(
                paper(),
                end(),
                word("qr", WAYS),
                word("code128", WAYS),
                word("letters", LETTERS),
                word("status", VOICES));
    }

    int baud() {
        return settings.number("baud", 300, 4_000_000, 9600);
    }

    /// Another roll than the profile's: heads print all but 5 mm, or 4 mm, on either side.
    private Paper paper() {
        int millimetres = word("paper", Map.of("80", 80, "58", 58));
        int dotsPerInch = settings.number("dpi", 100, 400, 203);
        int printed = millimetres == 80 ? 72 : 48;
        int usual = (int) Math.round(printed * dotsPerInch / INCH / 8) * 8;
        return new Paper(millimetres, settings.number("dots", 300, 1000, usual), dotsPerInch);
    }

    private PaperEnd end() {
        return word("cutter", Map.of("yes", true, "no", false))
                ? new PaperEnd.Cutter()
                : new PaperEnd.TearBar(settings.number("tear", 0, 60, USUAL_TEAR));
    }

    private <T> T word(String key, Map<String, T> known) {
        String written = settings.text(key).orElse("");
        T meant = known.get(written);
        if (meant == null) {
            throw new IllegalArgumentException(
                    key
                            + " of "
                            + settings
                            + " is one of "
                            + String.join(", ", known.keySet().stream().sorted().toList())
                            + ", was "
                            + written
                            + DidYouMean.hint(written, known.keySet()));
        }
        return meant;
    }
}

package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.EscPosEncoder;
import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes the jobs of all kinds of slips to a folder, to be sent to a printer or its simulator by
/// hand.
final class DrawSlips {
    private DrawSlips() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Lettering lettering = new Lettering();
        for (String name : Profiles.bundled().profiles().keySet()) {
            Profile profile = Slips.profile(name);
            for (Map.Entry<String, Slip> slip : all().entrySet()) {
                byte[] job =
                        new EscPosEncoder(profile, lettering)
                                .job(new SlipLayout(profile, lettering).pieces(slip.getValue()));
                Files.write(folder.resolve(slip.getKey() + "-" + name + ".bin"), job);
            }
        }
    }

    private static Map<String, Slip> all() {
        return Map.of(
                "a058", Slips.a058(),
                "english", Slips.english(),
                "crowded", Slips.crowded(),
                "nobody", Slips.withFigures(OptionalInt.of(0), Optional.empty()),
                "unknown", Slips.withFigures(OptionalInt.empty(), Optional.empty()),
                "without-page", Slips.withoutPage());
    }
}

package cn.sansheng.kiosk.simulator;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which printer stands at the end of the line, as options.
final class ModelOptions {
    private static final double INCH = 25.4;

    @Option(names = "--paper", defaultValue = "80", description = "the roll: 80 or 58 mm")
    private int paper;

    @Option(names = "--dots", description = "dots across the head; usually 576, or 384 for 58 mm")
    private int dots;

    @Option(names = "--dpi", defaultValue = "203", description = "dots to an inch")
    private int dotsPerInch;

    @Option(
            names = "--tear-bar",
            description = "no knife: paper is torn off so many millimetres behind the head")
    private int tearBar;

    @Option(
            names = "--font",
            defaultValue = "gbk",
            description = "gbk, gb18030 or western, which knows no Chinese")
    private String font = "";

    @Option(
            names = "--status",
            defaultValue = "dle-eot",
            description = "how it tells how it is: dle-eot, asb or none")
    private String status = "";

    @Option(
            names = "--without",
            split = ",",
            description = "what it does not know: qr, code128, gs-r")
    private List<String> without = List.of();

    Model model(CommandLine usage) {
        return new Model(
                dots(usage),
                tearBar == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) Math.round(tearBar * dotsPerInch / INCH)),
                word(usage, "--font", font, Model.Font.class),
                word(usage, "--status", status, Model.Status.class),
                Set.copyOf(
                        without.stream()
                                .map(lack -> word(usage, "--without", lack, Model.Lack.class))
                                .toList()));
    }

    private int dots(CommandLine usage) {
        return switch (paper) {
            case 80 -> dots == 0 ? 576 : dots;
            case 58 -> dots == 0 ? 384 : dots;
            default -> throw new ParameterException(usage, "--paper is 80 or 58");
        };
    }

    private static <E extends Enum<E>> E word(
            CommandLine usage, String option, String written, Class<E> kind) {
        for (E known : kind.getEnumConstants()) {
            if (known.name().replace('_', '-').equalsIgnoreCase(written)) {
                return known;
            }
        }
        throw new ParameterException(usage, option + " does not know " + written);
    }
}

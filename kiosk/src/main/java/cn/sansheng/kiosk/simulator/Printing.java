package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.Bytes;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Obeys commands and letters one after the other; the roll is there while it is asked to.
final class Printing {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("IBM437");

    /// From the head to the knife: what a cut "after feeding" feeds at least.
    private static final int TO_THE_KNIFE = 32;

    private final Model model;
    private final int paper;
    private final Font24 font = new Font24();
    private final PictureStore pictures = new PictureStore();
    private Style style = new Style();
    private PrintLine line = new PrintLine();
    private CommandReader.Letters letters;
    private Sheet sheet;
    private boolean began;
    private List<Outcome> outcomes = new ArrayList<>();

    Printing(Model model) {
        this.model = model;
        this.paper = model.dots();
        this.letters = chineseWhenPowerComes();
        this.sheet = new Sheet(paper);
    }

    CommandReader.Letters letters() {
        return letters;
    }

    List<Outcome> obey(Lexeme lexeme) {
        outcomes = new ArrayList<>();
        switch (lexeme) {
            case Lexeme.Half(int code) -> half(code);
            case Lexeme.Full(Bytes code) -> full(code);
            case Lexeme.Command command -> command(command);
            case Lexeme.Unknown(Bytes bytes) -> notObeyed("unknown", bytes);
        }
        if (sheet.isFull()) {
            outcomes.addAll(torn());
        }
        return outcomes;
    }

    /// The half slip that is out, if any; the next one begins on new paper.
    List<Outcome> torn() {
        List<Outcome> torn = sheet.isBlank() ? List.of() : List.of(new Outcome.Torn(sheet.slip()));
        newSheet();
        return torn;
    }

    /// Letters that wait for their line's end are forgotten.
    void forgetLine() {
        line = new PrintLine();
    }

    /// As after power comes.
    void reset() {
        style = new Style();
        forgetLine();
        pictures.forget();
    }

    private CommandReader.Letters chineseWhenPowerComes() {
        return model.font() == Model.Font.WESTERN
                ? CommandReader.Letters.SINGLE_BYTE
                : CommandReader.Letters.CHINESE;
    }

    private void half(int code) {
        switch (code) {
            case '\n' -> endLine();
            case '\r' -> {}
            case '\t' -> line.moveTo((line.place() / 96 + 1) * 96);
            default -> {
                String letter = new String(new byte[] {(byte) code}, WESTERN);
                Dots drawn = font.half(letter).magnified(style.halfAcross, style.halfDown);
                letter(letter, drawn);
            }
        }
    }

    private void full(Bytes code) {
        String letter = new String(code.array(), code.length() == 2 ? GBK : GB18030);
        letter(letter, font.full(letter).magnified(style.chineseAcross, style.chineseDown));
    }

    private void letter(String character, Dots drawn) {
        Dots bold = style.emphasised ? drawn.emphasised() : drawn;
        Dots dots = style.reversed ? bold.reversed() : bold;
        if (!line.hasRoomFor(dots, paper)) {
            endLine();
        }
        line.add(character, dots);
    }

    private void endLine() {
        begin();
        line.print(style, sheet);
        line = new PrintLine();
    }

    private void begin() {
        if (!began) {
            began = true;
            outcomes.add(new Outcome.Began());
        }
    }

    private void command(Lexeme.Command command) {
        if (!model.knows(command.name())) {
            notObeyed("unknown", command.rest());
            return;
        }
        switch (command.name()) {
            case "ESC @" -> reset();
            case "ESC a" -> place(command.first());
            case "ESC E", "ESC G" -> style.emphasised = (command.first() & 1) == 1;
            case "GS B" -> style.reversed = (command.first() & 1) == 1;
            case "GS !" -> style.size(command.first());
            case "FS !" -> style.chineseSize(command.first());
            case "FS W" -> style.chineseQuadruple(command.first());
            case "FS &" -> letters = CommandReader.Letters.CHINESE;
            case "FS ." -> letters = CommandReader.Letters.SINGLE_BYTE;
            case "ESC 3" -> style.pitch = command.first();
            case "ESC 2" -> style.usualPitch();
            case "ESC $" -> line.moveTo(command.word(0));
            case "ESC \\" -> line.moveTo(line.place() + (short) command.word(0));
            case "ESC J" -> feed(command.first());
            case "ESC d" -> feed(command.first() * style.pitch);
            case "GS h" -> style.barHeight = Math.max(1, command.first());
            case "GS w" -> style.barModule = Math.clamp(command.first(), 2, 6);
            case "GS k" -> barcode(command.rest());
            case "GS V", "ESC i", "ESC m" -> cut(command);
            case "GS v" -> raster(command);
            case "GS (", "GS 8" -> function(command);
            case "GS I" -> answer(0x20);
            // Nothing that shows: colours, code pages, margins, units, and what was done on
            // arrival.
            default -> {}
        }
    }

    private void place(int where) {
        style.place =
                switch (where & 3) {
                    case 1 -> Style.Place.CENTRE;
                    case 2 -> Style.Place.RIGHT;
                    default -> Style.Place.LEFT;
                };
    }

    private void feed(int dots) {
        if (!line.isEmpty()) {
            endLine();
        }
        sheet.feed(dots);
        model.tearBar().ifPresent(bar -> sheet.tornOffAt(bar).ifPresent(this::torn));
    }

    /// A hand has taken what has come past the bar.
    private void torn(Slip slip) {
        outcomes.add(new Outcome.Cut(slip));
        int bar = model.tearBar().orElse(0);
        newSheet();
        sheet.feed(bar);
    }

    private void cut(Lexeme.Command command) {
        feed(command.rest().length() == 2 ? TO_THE_KNIFE + command.rest().at(1) : 0);
        if (!sheet.isBlank()) {
            outcomes.add(new Outcome.Cut(sheet.slip()));
        }
        newSheet();
    }

    private void newSheet() {
        sheet = new Sheet(paper);
        began = false;
    }

    private void barcode(Bytes rest) {
        byte[] all = rest.array();
        Optional<Code128> code =
                rest.at(0) == 73
                        ? Code128.read(Arrays.copyOfRange(all, 2, all.length))
                        : Optional.empty();
        if (code.isEmpty()) {
            notObeyed("no barcode", rest);
        } else if ((code.get().modules() + 20) * style.barModule > paper) {
            notObeyed("barcode wider than the paper", rest);
        } else {
            stamp(code.get().dots(style.barModule, style.barHeight));
            sheet.holdsCode128(code.get().text());
        }
    }

    private void raster(Lexeme.Command command) {
        Bytes rest = command.rest();
        int bytesPerRow = command.word(2);
        byte[] rows = Arrays.copyOfRange(rest.array(), 6, rest.length());
        if (rest.at(0) != '0' || bytesPerRow == 0 || rows.length == 0) {
            notObeyed("no picture", new Bytes(Arrays.copyOf(rest.array(), 6)));
            return;
        }
        Dots dots = Dots.ofRows(rows, bytesPerRow);
        picture(dots.magnified(1 + (rest.at(1) & 1), 1 + (rest.at(1) >> 1 & 1)));
    }

    private void function(Lexeme.Command command) {
        Optional<Dots> toPrint = pictures.obey(command.name(), command.rest());
        toPrint.ifPresent(this::picture);
    }

    private void picture(Dots dots) {
        stamp(dots);
        QrCodes.read(dots).ifPresent(text -> sheet.holdsQr(text));
    }

    private void stamp(Dots dots) {
        if (!line.isEmpty()) {
            endLine();
        }
        begin();
        sheet.stamp(dots, Math.max(0, style.startOf(dots.width(), paper)), 0);
        sheet.feed(dots.height());
    }

    private void answer(int bits) {
        outcomes.add(new Outcome.Answered(new Bytes(new byte[] {(byte) bits})));
    }

    private void notObeyed(String why, Bytes bytes) {
        outcomes.add(new Outcome.NotObeyed(why, bytes));
    }
}

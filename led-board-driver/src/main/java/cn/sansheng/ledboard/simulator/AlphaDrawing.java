package cn.sansheng.ledboard.simulator;

import cn.sansheng.ledboard.simulator.Area.Colour;
import cn.sansheng.ledboard.simulator.Area.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays a text file onto the dots of a sign: letters of 8 x 16 dots from the left edge, pictures
/// as they were sent, a new line every 16 dots.
final class AlphaDrawing {
    private static final int LINE = 16;
    private static final int LETTER = 8;
    private static final char NEW_LINE = 0x0D;

    private final AlphaMemory memory;
    private final Unifont font;
    private final DotGrid dots;
    private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    private Colour colour = Colour.RED;
    private boolean cut;
    private int x;
    private int y;

    private AlphaDrawing(AlphaMemory memory, Unifont font, DotGrid dots) {
        this.memory = memory;
        this.font = font;
        this.dots = dots;
    }

    static SignFace drawn(SignFace was, String body, AlphaMemory memory, Unifont font)
            throws Refused {
        DotGrid dots = new DotGrid(was.dots().width(), was.dots().height());
        AlphaDrawing drawing = new AlphaDrawing(memory, font, dots);
        long lines = 1 + body.chars().filter(each -> each == NEW_LINE).count();
        drawing.y = (int) Math.max(0, (dots.height() - lines * LINE) / 2);
        drawing.play(body);
        List<List<Run>> said = drawing.lines.stream().map(List::copyOf).toList();
        return new SignFace(was.address(), said, dots, drawing.cut);
    }

    private void play(String body) throws Refused {
        for (int at = 0; at < body.length(); at++) {
            char each = body.charAt(at);
            switch (each) {
                case NEW_LINE -> newLine();
                case 0x14 -> picture(memory.picture(argument(body, ++at)));
                case 0x1C -> colour = Colour.of(argument(body, ++at));
                case 0x1A, 0x1E, 0x07 -> {
                    char _ = argument(body, ++at);
                }
                default -> letter(each);
            }
        }
    }

    private static char argument(String body, int at) throws Refused {
        Refused.unless(at < body.length(), Refusal.TEXT);
        return body.charAt(at);
    }

    private void newLine() {
        lines.add(new ArrayList<>());
        x = 0;
        y += LINE;
    }

    private void letter(char each) throws Refused {
        Refused.unless(each >= ' ' && each < 0x7f, Refusal.TEXT);
        for (int row = 0; row < LINE; row++) {
            for (int column = 0; column < LETTER; column++) {
                if (font.lit(each, column, row)) {
                    dots.light(x + column, y + row, colour);
                }
            }
        }
        said(each, colour, LETTER);
    }

    private void picture(DotGrid picture) {
        StringBuilder rows = new StringBuilder();
        Colour shown = Colour.RED;
        for (int row = 0; row < picture.height(); row++) {
            int bits = 0;
            for (int column = 0; column < picture.width(); column++) {
                @Nullable Colour lit = picture.at(column, row);
                bits <<= 1;
                if (lit != null) {
                    bits |= 1;
                    shown = lit;
                    dots.light(x + column, y + row, lit);
                }
            }
            rows.append(String.format("%04X", bits));
        }
        said(font.characterOf(rows.toString()).orElse('\uFFFD'), shown, picture.width());
    }

    private void said(char character, Colour lit, int width) {
        x += width;
        cut |= x > dots.width() || y + LINE > dots.height();
        List<Run> line = lines.getLast();
        if (!line.isEmpty() && line.getLast().colour() == lit) {
            line.add(new Run(line.removeLast().text() + character, lit));
        } else {
            line.add(new Run("" + character, lit));
        }
    }
}

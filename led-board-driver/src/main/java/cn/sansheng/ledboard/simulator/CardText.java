package cn.sansheng.ledboard.simulator;

import cn.sansheng.ledboard.simulator.Area.Colour;
import cn.sansheng.ledboard.simulator.Area.Run;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/// GB2312 text with the card's codes in it: \C1 \C2 \C3 change the colour from there on, \n begins
/// a new line (written out or as the one byte 0A). Until a code comes, text is red.
final class CardText {
    private static final Charset GB2312 = Charset.forName("GB2312");

    private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    private final StringBuilder run = new StringBuilder();
    private Colour colour = Colour.RED;

    private CardText() {}

    static List<List<Run>> parse(byte[] bytes) throws Refused {
        return new CardText().lines(decoded(bytes));
    }

    /// How many half-width columns the card's font gives a character: one a byte.
    static int columns(char character) {
        return character < 0x80 ? 1 : 2;
    }

    private static String decoded(byte[] bytes) throws Refused {
        try {
            return GB2312.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException bad) {
            throw new Refused(Refusal.TEXT);
        }
    }

    private List<List<Run>> lines(String text) throws Refused {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\\') {
                at += code(text.substring(at + 1));
            } else if (each == '\n') {
                newLine();
            } else {
                Refused.unless(each >= ' ' && each != 0x7f, Refusal.TEXT);
                run.append(each);
            }
        }
        endRun();
        return lines.stream().map(List::copyOf).toList();
    }

    /// How many characters after the backslash belong to the code.
    private int code(String rest) throws Refused {
        if (rest.startsWith("n")) {
            newLine();
            return 1;
        }
        Refused.unless(rest.length() >= 2 && rest.charAt(0) == 'C', Refusal.TEXT);
        endRun();
        colour = Colour.of(rest.charAt(1));
        return 2;
    }

    private void newLine() {
        endRun();
        lines.add(new ArrayList<>());
    }

    private void endRun() {
        if (!run.isEmpty()) {
            lines.getLast().add(new Run(run.toString(), colour));
            run.setLength(0);
        }
    }
}

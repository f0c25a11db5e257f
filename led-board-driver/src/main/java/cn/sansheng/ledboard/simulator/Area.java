package cn.sansheng.ledboard.simulator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One dynamic area of a board as the host described it, in dots.
record Area(
        int id,
        int x,
        int y,
        int width,
        int height,
        boolean singleLine,
        boolean wraps,
        Effect effect,
        int speed,
        double staySeconds,
        List<List<Run>> paragraphs) {

    /// Characters of one colour that follow each other.
    record Run(String text, Colour colour) {}

    /// How the text comes: the protocol's display modes.
    enum Effect {
        STATIC,
        QUICK,
        LEFT,
        RIGHT,
        UP,
        DOWN;

        static Effect of(int number) throws Refused {
            return switch (number) {
                case 1 -> STATIC;
                case 2 -> QUICK;
                case 3 -> LEFT;
                case 4 -> RIGHT;
                case 5 -> UP;
                case 6 -> DOWN;
                default -> throw new Refused(Refusal.AREA);
            };
        }

        boolean moves() {
            return switch (this) {
                case STATIC, QUICK -> false;
                case LEFT, RIGHT, UP, DOWN -> true;
            };
        }

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The protocol calls amber yellow.
    enum Colour {
        RED,
        GREEN,
        AMBER;

        static Colour of(char number) throws Refused {
            return switch (number) {
                case '1' -> RED;
                case '2' -> GREEN;
                case '3' -> AMBER;
                default -> throw new Refused(Refusal.TEXT);
            };
        }

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String text() {
        return paragraphs.stream().map(Area::text).collect(Collectors.joining("\n"));
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}

package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Run;
import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of so many cells: between Chinese characters, else at spaces; no line
/// begins with a mark that closes.
final class Wrapping {
    private static final String CLOSING = "，。：；、？！）》」』”’…,.:;?!)";

    private Wrapping() {}

    static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (Run.cells(rest) > cells) {
            int end = breakOf(rest, cells);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int breakOf(String text, int cells) {
        int most = fitting(text, cells);
        int end = most;
        while (end > 0 && !mayBreak(text, end)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? most : end;
    }

    private static int fitting(String text, int cells) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            used += Run.cells(Character.toString(letter));
            if (used > cells) {
                break;
            }
            end += Character.charCount(letter);
        }
        return Math.max(end, Character.charCount(text.codePointAt(0)));
    }

    private static boolean mayBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (CLOSING.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || after == ' ' || before >= 0x80 || after >= 0x80;
    }
}

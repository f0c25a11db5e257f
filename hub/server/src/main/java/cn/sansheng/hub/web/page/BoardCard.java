package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import java.time.ZoneId;
import java.util.Locale;

/// One board on a page: its dots are painted by the script from the live feed.
public record BoardCard(
        String id, String name, int width, int height, String dots, Shown shown, String shownAt) {

    /// UNKNOWN: its station has not yet said what it shows.
    public enum Shown {
        OK,
        LOST,
        UNKNOWN;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static BoardCard of(LivePicture.Board board, ZoneId zone, Words words) {
        Shown shown =
                !board.ok() ? Shown.LOST : board.dots().isPresent() ? Shown.OK : Shown.UNKNOWN;
        return new BoardCard(
                board.board().value(),
                name(board, words),
                board.width(),
                board.height(),
                board.dots().orElse(""),
                shown,
                board.shownAt().map(at -> Times.seconds(at, zone)).orElse(""));
    }

    static String name(LivePicture.Board board, Words words) {
        return board.counter()
                .map(counter -> words.say("board.counter", counter))
                .orElse(words.say("board.summary"));
    }

    public boolean wide() {
        return height > 32;
    }
}

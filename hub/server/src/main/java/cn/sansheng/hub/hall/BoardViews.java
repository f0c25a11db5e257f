package cn.sansheng.hub.hall;

import static cn.sansheng.messages.LedColour.AMBER;
import static cn.sansheng.messages.LedColour.GREEN;
import static cn.sansheng.messages.LedColour.RED;

import cn.sansheng.hub.config.HallConfig.Board;
import cn.sansheng.hub.config.HallConfig.BoardKind;
import cn.sansheng.hub.config.HallConfig.Counter;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each LED board must show (B9 texts, look.md). Eight Chinese characters a line on a 128-dot
/// board; a line that stands alone is shown twice as large. Numbers, times and counters never move.
public final class BoardViews {
    private static final int FLASH_SECONDS = 3;
    private static final int LINE_DOTS = 16;

    private BoardViews() {}

    public static View.Board of(Situation situation, Board board) {
        Optional<Daybook.Emergency> emergency = situation.hall().daybook().emergency();
        if (emergency.isPresent()) {
            return urgent(situation, board, emergency(board, emergency.get().text()));
        }
        return board.kind() == BoardKind.SUMMARY
                ? summary(situation, board)
                : situation.rules().counters().values().stream()
                        .filter(c -> c.board().equals(Optional.of(board.id())))
                        .findFirst()
                        .map(counter -> overCounter(situation, board, counter))
                        .orElseGet(() -> standing(situation, board, one(board.idle(), GREEN)));
    }

    private static View.Board standing(Situation situation, Board board, List<Line> lines) {
        return view(situation, board, lines, Optional.empty());
    }

    private static View.Board view(
            Situation situation, Board board, List<Line> lines, Optional<Instant> until) {
        return new View.Board(0, board.id(), situation.hall().n(), lines, until);
    }

    private static View.Board calling(
            Situation situation, Board board, List<Line> lines, List<View.Board.Called> calls) {
        return new View.Board(
                0,
                board.id(),
                situation.hall().n(),
                lines,
                Optional.empty(),
                Optional.of(calls),
                Optional.empty());
    }

    /// S70: before everything else, on every board.
    private static View.Board urgent(Situation situation, Board board, List<Line> lines) {
        return new View.Board(
                0,
                board.id(),
                situation.hall().n(),
                lines,
                Optional.empty(),
                Optional.empty(),
                Optional.of(true));
    }

    private static View.Board overCounter(Situation situation, Board board, Counter counter) {
        CounterId number = counter.number();
        Desk desk = situation.hall().desk(number);
        if (desk.clerk().isEmpty()) {
            return standing(situation, board, closed(situation));
        }
        if (desk.away().isPresent()) {
            return standing(situation, board, away(situation, number, desk.away().get()));
        }
        Optional<Ticket> held = situation.held(number);
        if (held.isPresent()) {
            return held(situation, board, number, held.get());
        }
        return situation
                .prompt(number)
                .map(prompt ->
                        view(
                                situation,
                                board,
                                two("办好了", "请评价 请慢走", AMBER),
                                Optional.of(situation.promptEnd(prompt))))
                .orElseGet(
                        () -> standing(situation, board, two(number + "号窗口", board.idle(), GREEN)));
    }

    /// B10: a board does not go on saying that somebody is being served where nobody may be.
    private static View.Board held(
            Situation situation, Board board, CounterId counter, Ticket ticket) {
        if (ticket.state() == TicketState.SERVING) {
            String said = situation.stale(counter) ? "请稍候" : "正在办理 " + ticket.number();
            return standing(situation, board, two(counter + "号窗口", said, GREEN));
        }
        String mark = mark(ticket.priority().isPresent(), ticket.turn().byAppointment());
        List<Segment> call =
                mark.isEmpty()
                        ? List.of(flashing("请" + ticket.number() + "号"))
                        : List.of(still(mark, AMBER), flashing(ticket.number().toString()));
        List<View.Board.Called> calls =
                ticket.calls().last().stream()
                        .map(at -> new View.Board.Called(ticket.number(), counter, at))
                        .toList();
        return calling(situation, board, List.of(new Line(call)), calls);
    }

    /// B5: everybody sees why somebody is called before others.
    private static String mark(boolean priority, boolean appointment) {
        if (priority) {
            return "优先";
        }
        return appointment ? "预约" : "";
    }

    private static List<Line> closed(Situation situation) {
        if (situation.hall().open()) {
            return one("暂停服务", AMBER);
        }
        return situation
                .rules()
                .times()
                .nextOpening(situation.now())
                .map(opening -> two("停止服务", half(opening) + opening + "开", RED))
                .orElseGet(() -> one("停止服务", RED));
    }

    private static String half(LocalTime time) {
        return time.getHour() < 12 ? "上午" : "下午";
    }

    /// S55: the time of leaving, and where to go instead.
    private static List<Line> away(Situation situation, CounterId counter, Desk.Away away) {
        String left = "暂时离开 " + situation.rules().clock(away.since());
        String instead =
                situation
                        .insteadOf(counter)
                        .map(other -> "请到" + other + "号窗口")
                        .or(() -> away.backAt().map(at -> "预计" + situation.rules().clock(at) + "回"))
                        .orElse("请稍候");
        return two(left, instead, AMBER);
    }

    /// Newest on top and blinking; a number that was called again stands there once. A header and a
    /// footer in words, where the board is high enough for them.
    private static View.Board summary(Situation situation, Board board) {
        int rows = board.height() / LINE_DOTS;
        List<LivePicture.Call> calls =
                Recalls.once(situation.hall().floor().calls())
                        .limit(Math.max(1, rows - 2L))
                        .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(line(still("请叫到的朋友到窗口办理", AMBER)));
        for (LivePicture.Call call : calls) {
            lines.add(call(call, lines.size() == 1 ? flashing(row(call)) : still(row(call), RED)));
        }
        if (rows > 2) {
            lines.add(line(still("取号后请在等候区坐等", GREEN)));
        }
        return calling(
                situation,
                board,
                List.copyOf(lines),
                calls.stream()
                        .map(c -> new View.Board.Called(c.number(), c.counter(), c.at()))
                        .toList());
    }

    /// Columns of one width, whatever the numbers' lengths, so that rows stand under each other.
    private static String row(LivePicture.Call call) {
        return "%-6s→ %3s".formatted(call.number(), call.counter());
    }

    private static Line call(LivePicture.Call call, Segment row) {
        String mark = mark(call.priority().isPresent(), call.byAppointment());
        return new Line(
                List.of(
                        row,
                        still("号窗口", GREEN),
                        still(mark.isEmpty() ? "     " : " " + mark, AMBER)));
    }

    /// S70; what is too long for the board moves.
    private static List<Line> emergency(Board board, String text) {
        LedEffect effect =
                text.length() * LINE_DOTS > board.width() ? LedEffect.SCROLL : LedEffect.STILL;
        return List.of(
                line(still("紧急情况", RED)), line(new Segment(text, RED, effect, Optional.empty())));
    }

    private static List<Line> one(String text, LedColour colour) {
        return List.of(line(still(text, colour)));
    }

    private static List<Line> two(String first, String second, LedColour colour) {
        return List.of(line(still(first, colour)), line(still(second, colour)));
    }

    private static Line line(Segment segment) {
        return new Line(List.of(segment));
    }

    private static Segment still(String text, LedColour colour) {
        return new Segment(text, colour, LedEffect.STILL, Optional.empty());
    }

    private static Segment flashing(String text) {
        return new Segment(text, RED, LedEffect.FLASH, Optional.of(FLASH_SECONDS));
    }
}

package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.show.LineState.Health;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One step of [Showing], on copies of its maps.
final class Stepping {
    private final Moment now;
    private final Map<BoardId, BoardState> boards;
    private final Map<String, LineState> lines;
    private final List<Command> commands = new ArrayList<>();
    private Contact hub;

    Stepping(Showing before, Moment now) {
        this.now = now;
        this.hub = before.hub();
        this.boards = new TreeMap<>(before.boards());
        this.lines = new TreeMap<>(before.lines());
    }

    Showing.Step take(Event event) {
        apply(event);
        boards.replaceAll((id, board) -> seen(board).wanting(hub, now));
        lines.keySet().forEach(this::sendNext);
        return new Showing.Step(new Showing(hub, boards, lines), List.copyOf(commands));
    }

    private BoardState seen(BoardState board) {
        return line(board.plan().line()).isWell() && !board.isSilent() ? board : board.unseen();
    }

    private void apply(Event event) {
        switch (event) {
            case Event.HubReached() -> hub = new Contact.Reached();
            case Event.HubGone() -> hub = hub.gone(now);
            case Event.ViewArrived(var view) -> hear(view.board(), new Told.Showing(view));
            case Event.ViewRemoved(var board) -> hear(board, new Told.Removed());
            case Event.LineFound(var line) -> found(line);
            case Event.LineLost(var line) -> lost(line, new Health.Away());
            case Event.FrameLeft(var line, var reception) -> frameLeft(line, reception);
            case Event.FrameFailed(var line) -> frameFailed(line);
            case Event.TimePassed() -> {}
        }
    }

    /// What came last on a view's topic is the latest, whatever its revision: MQTT keeps the order.
    private void hear(BoardId board, Told news) {
        boards.computeIfPresent(board, (_, was) -> was.told(news, now));
    }

    private void found(String line) {
        LineState was = line(line);
        lines.put(line, was.with(new Health.Well()));
        for (BoardId board : boardsOn(line)) {
            change(board, state -> state.forgotten(now));
            if (was.isLost()) {
                commands.add(new Command.TellFound(board));
            }
        }
    }

    private void lost(String line, Health health) {
        LineState was = line(line);
        lines.put(line, was.with(health));
        if (!was.isLost()) {
            on(line).filter(board -> !board.isSilent())
                    .forEach(board -> commands.add(new Command.TellLost(board.plan().id())));
        }
    }

    private void frameLeft(String line, Reception reception) {
        LineState was = line(line);
        lines.put(line, was.free());
        was.leaving()
                .ifPresent(job -> {
                    switch (reception) {
                        case NOT_ASKED, ANSWERED -> shown(job);
                        case UNANSWERED -> unanswered(job);
                    }
                });
        if (was.health() instanceof Health.Silent) {
            found(line);
        }
    }

    private void shown(Job job) {
        change(
                job.board(),
                state -> {
                    if (state.isSilent()) {
                        commands.add(new Command.TellFound(job.board()));
                    }
                    BoardState sent = state.sent(job, now);
                    return job.content() instanceof Content.Picture(View.Board view)
                            ? tellOnce(sent, view, job.page())
                            : sent;
                });
    }

    private void unanswered(Job job) {
        change(
                job.board(),
                state -> {
                    if (!state.isSilent()) {
                        commands.add(new Command.TellLost(job.board()));
                    }
                    return state.unanswered(job, now);
                });
    }

    private BoardState tellOnce(BoardState board, View.Board view, Page page) {
        if (board.reported().equals(Optional.of(view.revision()))) {
            return board;
        }
        commands.add(new Command.TellShown(view.board(), view.revision(), view.upTo(), page));
        return board.reported(view.revision());
    }

    /// A line that is away says so itself; one that is there but takes nothing is silent.
    private void frameFailed(String line) {
        LineState was = line(line);
        lines.put(line, was.free());
        if (!(was.health() instanceof Health.Away)) {
            lost(line, new Health.Silent(now.uptime()));
        }
    }

    private void sendNext(String line) {
        LineState state = line(line);
        if (!state.isFree(now)) {
            return;
        }
        on(line).flatMap(board -> board.due(now).stream())
                .min(Job.ORDER)
                .ifPresent(job -> {
                    lines.put(line, state.sending(job));
                    commands.add(new Command.Send(line, job.board(), job.page()));
                });
    }

    private Stream<BoardState> on(String line) {
        return boards.values().stream().filter(board -> board.plan().line().equals(line));
    }

    private List<BoardId> boardsOn(String line) {
        return on(line).map(board -> board.plan().id()).toList();
    }

    private LineState line(String line) {
        return lines.getOrDefault(line, LineState.unknown());
    }

    private void change(BoardId board, UnaryOperator<BoardState> how) {
        boards.computeIfPresent(board, (_, was) -> how.apply(was));
    }
}

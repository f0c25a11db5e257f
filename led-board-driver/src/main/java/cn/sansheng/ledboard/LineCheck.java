package cn.sansheng.ledboard;

import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Walk;
import cn.sansheng.ledboard.board.FrameLine;
import cn.sansheng.ledboard.board.LedBoard;
import cn.sansheng.ledboard.board.SerialLedBoard;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineArrival;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens a line and sends nothing; where somebody looks, each of its boards lights its dots and
/// says who it is.
record LineCheck(
        String name, LineAddress address, List<Device.Board> boards, Painter painter, Instant now)
        implements Walk.Stop {
    private static final Phrase LINE_TITLE = new Phrase("线路", "line");
    private static final Phrase BOARD_TITLE = new Phrase("屏", "board");
    private static final Phrase OPENED = new Phrase("打开线路", "line opened");
    private static final Phrase ALL_DOTS = new Phrase("满屏方块", "squares all over");
    private static final Phrase WHO = new Phrase("名称和地址", "name and address");
    private static final Phrase SEEN_DOTS = new Phrase("看满屏方块", "squares, seen");
    private static final Phrase SEEN_WHO = new Phrase("看名称和地址", "name, address, seen");
    private static final Phrase NO_LINE = new Phrase("线路不通", "its line is not there");
    private static final String OK = "ok";

    LineCheck {
        boards = List.copyOf(boards);
    }

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        Inspection inspection =
                Inspection.of(
                        new cn.sansheng.client.check.Device(name, LINE_TITLE, address.toString()),
                        technician);
        List<Inspected> inspected = new ArrayList<>();
        LineArrival arrival = new LineArrival();
        Optional<String> trouble;
        try (SerialLine line = JsscSerialLine.open(address, arrival)) {
            trouble = arrival.trouble();
            judged(trouble, inspection);
            inspected.add(inspection.done());
            FrameLine frames = new FrameLine(line);
            for (Device.Board board : boards) {
                LedBoard there = new SerialLedBoard(frames, board.speech(), painter);
                inspected.add(board(board, there, trouble, technician));
            }
        } catch (IOException refused) {
            trouble = Optional.of(String.valueOf(refused.getMessage()));
            judged(trouble, inspection);
            inspected.add(inspection.done());
            for (Device.Board board : boards) {
                inspected.add(dark(inspectionOf(board, technician)));
            }
        }
        return inspected;
    }

    private void judged(Optional<String> trouble, Inspection inspection) {
        inspection.technician().noted(name + " " + address + ": " + trouble.orElse(OK));
        inspection.found(
                OPENED,
                trouble.<Finding>map(why -> new Finding.Bad(Phrase.both(why)))
                        .orElse(new Finding.Good(new Phrase("通", "there"))));
    }

    private Inspection inspectionOf(Device.Board board, Technician technician) {
        String where =
                "%s, address %d on %s"
                        .formatted(board.habit().protocol(), board.address(), board.plan().line());
        Inspection inspection =
                Inspection.of(
                        new cn.sansheng.client.check.Device(
                                Device.BOARD + board.plan().id(), BOARD_TITLE, where),
                        technician);
        technician.noted("board " + board.plan().id() + ": " + where);
        return inspection;
    }

    private static Inspected dark(Inspection inspection) {
        inspection.notTried(ALL_DOTS, NO_LINE);
        inspection.notTried(WHO, NO_LINE);
        return inspection.done();
    }

    private Inspected board(
            Device.Board board, LedBoard there, Optional<String> trouble, Technician technician)
            throws InterruptedException {
        Inspection inspection = inspectionOf(board, technician);
        if (trouble.isPresent()) {
            return dark(inspection);
        }
        if (!technician.isThere()) {
            inspection.notTried(ALL_DOTS, Finding.NOBODY_THERE);
            inspection.notTried(WHO, Finding.NOBODY_THERE);
            return inspection.done();
        }
        shown(ALL_DOTS, TestPages.allDots(board), there, inspection);
        inspection.looked(
                SEEN_DOTS,
                new Phrase(
                        "屏 %s 从边到边都是实心方块、颜色一致吗？".formatted(board.plan().id()),
                        "Does board %s show full squares from edge to edge, in one colour?"
                                .formatted(board.plan().id())));
        shown(WHO, TestPages.whoIs(board), there, inspection);
        inspection.looked(
                SEEN_WHO,
                new Phrase(
                        "它显示“%s”和地址 %d 吗？只有这一块屏在变吗？".formatted(board.plan().id(), board.address()),
                        "Does it say %s and address %d, and did only this board change?"
                                .formatted(board.plan().id(), board.address())));
        return inspection.done();
    }

    private void shown(Phrase what, Page page, LedBoard there, Inspection inspection)
            throws InterruptedException {
        try {
            inspection.found(
                    what,
                    switch (there.show(page, now)) {
                        case NOT_ASKED ->
                                new Finding.Good(
                                        new Phrase("已发出（此屏不设应答）", "sent; this board is not asked"));
                        case ANSWERED -> new Finding.Good(new Phrase("屏已应答", "answered"));
                        case UNANSWERED -> new Finding.Bad(new Phrase("屏没有应答", "no answer"));
                    });
        } catch (LineTrouble trouble) {
            inspection.bad(what, Phrase.both(String.valueOf(trouble.getMessage())));
        }
    }
}

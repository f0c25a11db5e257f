package cn.sansheng.kiosk;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Turns;
import cn.sansheng.client.check.Walk;
import cn.sansheng.kiosk.Devices.ScannerDevice;
import cn.sansheng.kiosk.printer.TestPaper;
import cn.sansheng.kiosk.scanner.TicketCode;
import cn.sansheng.kiosk.scanner.TicketScanner;
import cn.sansheng.messages.Token;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineArrival;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;

/// Looks whether the scanner's line is there: a scanner says nothing until something is scanned.
/// Where somebody is, the test slip is held before it.
final class ScannerCheck implements Walk.Stop {
    private static final String NAME = "scanner";
    private static final Phrase TITLE = new Phrase("扫码器", "scanner");
    private static final Phrase LINE = new Phrase("线路", "line");
    private static final Phrase READING = new Phrase("读测试小票的码", "test slip read");
    private static final Phrase HOLD =
            new Phrase("请把测试小票的码对准扫码器", "Hold a code of the test slip before the scanner");
    private static final Phrase NO_SLIP = new Phrase("没有测试小票", "there is no test slip");
    private static final Phrase NO_LINE = new Phrase("线路不通", "its line is not there");

    private final ScannerDevice scanner;
    private final BooleanSupplier slipOut;
    private final Limits limits;

    /// `slipOut` tells, once the printer was tried, whether there is a slip to read.
    ScannerCheck(ScannerDevice scanner, BooleanSupplier slipOut, Limits limits) {
        this.scanner = scanner;
        this.slipOut = slipOut;
        this.limits = limits;
    }

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        return List.of(
                switch (scanner) {
                    case ScannerDevice.OnLine(var address) -> onLine(address, technician);
                    case ScannerDevice.Keyboard() -> keyboard(technician);
                });
    }

    private Inspected onLine(LineAddress address, Technician technician)
            throws InterruptedException {
        Inspection inspection =
                Inspection.of(new Device(NAME, TITLE, address.toString()), technician);
        BlockingQueue<Token> read = new LinkedBlockingQueue<>();
        LineArrival arrival = new LineArrival();
        try (TicketScanner _ = TicketScanner.open(address, arrival, read::add)) {
            Optional<String> trouble = arrival.trouble();
            String why = trouble.map(words -> " (" + words + ")").orElse("");
            technician.noted(
                    "scanner " + address + ": " + (trouble.isEmpty() ? "there" : "lost" + why));
            if (trouble.isEmpty()) {
                inspection.good(LINE, new Phrase("通", "there"));
                readFrom(read, inspection);
            } else {
                inspection.bad(LINE, new Phrase("不通" + why, "lost" + why));
                inspection.notTried(READING, NO_LINE);
            }
        } catch (IOException refused) {
            technician.noted("scanner " + address + ": " + refused.getMessage());
            inspection.bad(LINE, Phrase.both(String.valueOf(refused.getMessage())));
            inspection.notTried(READING, NO_LINE);
        }
        return inspection.done();
    }

    private void readFrom(BlockingQueue<Token> read, Inspection inspection)
            throws InterruptedException {
        if (inspection.technician().isThere() && !slipOut.getAsBoolean()) {
            inspection.notTried(READING, NO_SLIP);
            return;
        }
        inspection.asked(
                Turns.of(List.of(TestPaper.TOKEN), limits.scan(), ScannerCheck::name, _ -> HOLD),
                read);
    }

    /// It types into whatever is in front: here into this terminal.
    private Inspected keyboard(Technician technician) throws InterruptedException {
        Inspection inspection = Inspection.of(new Device(NAME, TITLE, "keyboard"), technician);
        technician.noted("scanner keyboard: types into the window; hold a ticket before it there");
        if (!technician.isThere()) {
            inspection.notTried(READING, Finding.NOBODY_THERE);
        } else if (slipOut.getAsBoolean()) {
            technician.told(HOLD);
            Optional<Token> code = technician.typed(limits.scan()).flatMap(TicketCode::in);
            inspection.found(READING, keyboardFinding(code));
        } else {
            inspection.notTried(READING, NO_SLIP);
        }
        return inspection.done();
    }

    private static Finding keyboardFinding(Optional<Token> code) {
        if (code.equals(Optional.of(TestPaper.TOKEN))) {
            return new Finding.Good(new Phrase("读到", "read"));
        }
        return new Finding.Bad(
                new Phrase(
                        "没有读到（扫码器须接在运行本程序的终端上）",
                        "not read (the scanner has to type into the terminal of this check)"));
    }

    private static Phrase name(Token token) {
        return token.equals(TestPaper.TOKEN)
                ? READING
                : new Phrase("别的号票的码", "the code of another ticket");
    }
}

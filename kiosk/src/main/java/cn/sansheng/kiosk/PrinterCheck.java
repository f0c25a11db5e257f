package cn.sansheng.kiosk;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Walk;
import cn.sansheng.kiosk.Devices.PrinterDevice;
import cn.sansheng.kiosk.printer.EscPosTicketPrinter;
import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.TestPaper;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.serial.LineArrival;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Asks the printer how it is; where somebody can look, prints a test slip too.
final class PrinterCheck implements Walk.Stop {
    static final String TELLS_NOTHING =
            ", and tells nothing: a slip counts as printed when it was handed over";
    private static final Phrase TITLE = new Phrase("打印机", "ticket printer");
    private static final Phrase STATE = new Phrase("询问纸和上盖", "asked for paper and cover");
    private static final Phrase SLIP = new Phrase("打印测试小票", "test slip printed");
    private static final Phrase CANNOT = new Phrase("打印机不能打印", "the printer cannot print now");

    private final PrinterDevice printer;
    private final TestPaper paper;
    private boolean slipOut;

    PrinterCheck(PrinterDevice printer, TestPaper paper) {
        this.printer = printer;
        this.paper = paper;
    }

    /// Whether a test slip lies there for the scanner.
    boolean isSlipOut() {
        return slipOut;
    }

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        Device device = new Device("printer", TITLE, printer.uri().toString());
        Inspection inspection = Inspection.of(device, technician);
        LineArrival arrival = new LineArrival();
        try (TicketPrinter there = EscPosTicketPrinter.open(printer.address(), arrival)) {
            Optional<String> trouble = arrival.trouble();
            PrinterState state = trouble.isEmpty() ? there.look() : PrinterState.LOST;
            state(state, trouble.map(why -> " (" + why + ")").orElse(""), inspection);
            slip(there, state, inspection);
        } catch (IOException refused) {
            note(technician, String.valueOf(refused.getMessage()));
            inspection.bad(STATE, Phrase.both(String.valueOf(refused.getMessage())));
            inspection.notTried(SLIP, CANNOT);
        }
        return List.of(inspection.done());
    }

    private void state(PrinterState state, String why, Inspection inspection) {
        boolean isMute = state.canPrint() && !printer.address().answers();
        note(inspection.technician(), state.wire() + why + (isMute ? TELLS_NOTHING : ""));
        Phrase words =
                isMute
                        ? new Phrase(
                                "线路通；此打印机不报告状态", "the line is there; this printer tells nothing")
                        : new Phrase(words(state) + why, state.wire() + why);
        inspection.found(
                STATE, state.canPrint() ? new Finding.Good(words) : new Finding.Bad(words));
    }

    private void slip(TicketPrinter there, PrinterState state, Inspection inspection)
            throws InterruptedException {
        if (!inspection.technician().isThere()) {
            inspection.notTried(SLIP, Finding.NOBODY_THERE);
            return;
        }
        if (!state.canPrint()) {
            inspection.notTried(SLIP, CANNOT);
            return;
        }
        switch (there.print(paper)) {
            case PrintResult.Failed(var now) ->
                    inspection.bad(SLIP, new Phrase(words(now), now.wire()));
            case PrintResult.Printed(var now) -> {
                inspection.good(SLIP, new Phrase("已打印，" + words(now), "printed, " + now.wire()));
                slipOut = true;
                look(inspection);
            }
        }
    }

    private static void look(Inspection inspection) throws InterruptedException {
        inspection.looked(
                new Phrase("小票上的字", "letters on the slip"),
                new Phrase(
                        "中文和数字都清楚、没有缺线吗？", "Are Chinese and digits clear, without white lines?"));
        inspection.looked(
                new Phrase("小票上的二维码和条码", "codes on the slip"),
                new Phrase(
                        "二维码完整、条码完整吗？（58 毫米纸没有条码）",
                        "Are QR code and barcode whole? (58 mm paper has no barcode)"));
        inspection.looked(
                new Phrase("切纸", "cut"),
                new Phrase(
                        "纸切断了吗？（没有切刀的打印机：纸到了撕纸口吗？）",
                        "Is it cut? (without a cutter: has it come to where it is torn off?)"));
    }

    private void note(Technician technician, String finding) {
        technician.noted("printer " + printer.uri() + ": " + finding);
    }

    private static String words(PrinterState state) {
        return switch (state) {
            case OK -> "正常";
            case PAPER_LOW -> "纸将用完";
            case PAPER_OUT -> "缺纸";
            case COVER_OPEN -> "上盖打开";
            case CUTTER -> "切刀故障";
            case HOT -> "打印头过热";
            case FAULT -> "打印机报告故障";
            case SILENT -> "线路通，打印机不应答";
            case LOST -> "线路不通";
        };
    }
}

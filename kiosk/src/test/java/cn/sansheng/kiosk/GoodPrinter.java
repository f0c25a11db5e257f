package cn.sansheng.kiosk;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Printout;
import cn.sansheng.kiosk.printer.TicketPrinter;

/// Has paper always.
final class GoodPrinter implements TicketPrinter {
    @Override
    public PrintResult print(Printout paper) {
        return new PrintResult.Printed(PrinterState.OK);
    }

    @Override
    public PrinterState look() {
        return PrinterState.OK;
    }

    @Override
    public void close() {}
}

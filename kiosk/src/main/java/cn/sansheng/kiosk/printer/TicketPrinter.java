package cn.sansheng.kiosk.printer;

/// One ticket printer. Callable from any thread; it does one thing at a time.
public interface TicketPrinter extends AutoCloseable {
    /// Asks for paper and cover, prints, and asks again whether it is out; returns when that is
    /// known, so it may take some seconds. Nothing is ever printed twice: after a failure the
    /// caller decides.
    PrintResult print(Printout paper) throws InterruptedException;

    /// Asks the printer now.
    PrinterState look() throws InterruptedException;

    @Override
    void close();
}

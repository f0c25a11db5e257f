package cn.sansheng.serial;

/// The device is not there: unplugged, never plugged in, or given up as stuck.
public final class LineLost extends LineTrouble {
    private static final long serialVersionUID = 1L;

    public LineLost(String message) {
        super(message);
    }
}

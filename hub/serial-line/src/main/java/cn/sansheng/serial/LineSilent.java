package cn.sansheng.serial;

/// The device is there but takes no bytes: flow is held off, or nobody drains the line.
public final class LineSilent extends LineTrouble {
    private static final long serialVersionUID = 1L;

    public LineSilent(String message) {
        super(message);
    }
}

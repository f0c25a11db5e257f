package cn.sansheng.serial;

import java.io.IOException;

/// Why bytes did not leave.
public abstract sealed class LineTrouble extends IOException permits LineLost, LineSilent {
    private static final long serialVersionUID = 1L;

    LineTrouble(String message) {
        super(message);
    }
}

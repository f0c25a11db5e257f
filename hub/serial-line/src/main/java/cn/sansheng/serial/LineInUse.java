package cn.sansheng.serial;

import java.io.IOException;
import java.nio.file.Path;

/// Another program, or another part of this one, holds the device.
public final class LineInUse extends IOException {
    private static final long serialVersionUID = 1L;

    public LineInUse(Path device) {
        super(device + " is in use by another program");
    }
}

package cn.sansheng.serial;

import java.io.IOException;

/// An opened device as the owner thread sees it. Any failure means that it is gone.
interface RawPort {
    /// What has come, perhaps nothing; never waits.
    byte[] received() throws IOException;

    /// May wait when the device takes nothing.
    void write(byte[] chunk) throws IOException;

    /// Bytes the system still holds.
    int unsent() throws IOException;

    void close();

    /// Gives up the exclusive claim while the owner is stuck inside; callable from any thread.
    void letGo();

    /// Makes a port of what is plugged in now.
    interface Opener {
        RawPort open() throws IOException;
    }
}

package cn.sansheng.serial;

/// Told in turn, beginning with what the first opening brought. Called on the line's own thread:
/// put it into an inbox and return.
public interface LineListener {
    void found();

    void lost(String reason);
}

package cn.sansheng.hub;

/// The exit codes of every command.
final class Exit {
    static final int GOOD = 0;
    static final int BAD = 1;
    static final int USAGE = 2;
    static final int CANNOT_START = 3;

    private Exit() {}
}

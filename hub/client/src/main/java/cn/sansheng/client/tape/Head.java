package cn.sansheng.client.tape;

/// The first line of each file: whose it is, and the state before its first event, so that a replay
/// needs nothing else.
record Head(String tape, int format, String program, String version) {
    static final String MARK = "sansheng";
    static final int FORMAT = 1;

    static Head of(Script<?, ?, ?, ?> script) {
        return new Head(MARK, FORMAT, script.program(), script.version());
    }
}

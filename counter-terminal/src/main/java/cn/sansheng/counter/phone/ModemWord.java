package cn.sansheng.counter.phone;

/// What a modem says that concerns us; whatever else it says, the caller's number above all, has no
/// form in this program.
public enum ModemWord {
    /// `RING` on a line of its own, or `<DLE>R`.
    RING,

    /// `<DLE>H` for the handset behind the modem, `<DLE>P` for another on the same pair.
    OFF_HOOK,

    /// `<DLE>h` or `<DLE>p`.
    ON_HOOK,

    /// `OK` or `ERROR`: the modem has heard a command and is there.
    ANSWER
}

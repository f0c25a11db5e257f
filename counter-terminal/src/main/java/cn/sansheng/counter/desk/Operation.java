package cn.sansheng.counter.desk;

/// What a clerk can do, with the key that does it. The lead key does the one thing that comes next.
public enum Operation {
    SIGN_IN("Enter"),
    CALL_NEXT(Operation.LEAD),
    START(Operation.LEAD),
    FINISH(Operation.LEAD),
    BACK(Operation.LEAD),
    RECALL("F2"),
    NO_SHOW("F3"),
    PARK("F4"),
    UNPARK("F4"),
    TRANSFER("F5"),
    GO_ON("F6"),
    CALL("F7"),
    STAND_READY("F8"),
    STAND_DOWN("F8"),
    AWAY("F9"),
    CHANGE_AWAY("F9"),
    FINISH_OTHERWISE("F10"),
    CORRECT("F10"),
    REOPEN("F10"),
    GIVE_BACK("F11"),
    SIGN_OUT("F12");

    public static final String LEAD = "Space";

    private final String key;

    Operation(String key) {
        this.key = key;
    }

    /// As the keyboard has it: Space, Enter, F2 … F12.
    public String key() {
        return key;
    }
}

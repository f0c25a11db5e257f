package cn.sansheng.simulator.demo;

/// Something outside this program keeps the hall from starting.
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }
}

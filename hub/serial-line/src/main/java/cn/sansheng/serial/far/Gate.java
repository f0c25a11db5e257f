package cn.sansheng.serial.far;

/// Lets the reader of the line through or holds it back.
final class Gate {
    private boolean open = true;

    synchronized void set(boolean toOpen) {
        open = toOpen;
        notifyAll();
    }

    synchronized void await() throws InterruptedException {
        while (!open) {
            wait();
        }
    }
}

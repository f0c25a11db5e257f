package cn.sansheng.counter;

/// Placeholder of the first commit of this branch.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(2);
    }
}

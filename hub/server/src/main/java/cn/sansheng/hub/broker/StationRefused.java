package cn.sansheng.hub.broker;

/// The message is one sentence for the person who typed the command.
public final class StationRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public StationRefused(String sentence) {
        super(sentence);
    }
}

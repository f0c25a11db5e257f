package cn.sansheng.hub.broker;

/// The message is one sentence for the person who started the hub.
public final class BrokerCannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    public BrokerCannotStart(String sentence) {
        super(sentence);
    }

    public BrokerCannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package cn.sansheng.messages;

/// A text that is not the message it should be. The message of this exception may be shown and
/// logged: it names the place and the rule, never the content.
public final class MalformedMessage extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedMessage(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}

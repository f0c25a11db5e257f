package cn.sansheng.hub.broker;

/// The table of credentials could not be read or written; nothing is known of what was asked.
public final class CredentialsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CredentialsUnavailable(Throwable cause) {
        super("the stations' credentials cannot be reached: " + cause.getMessage(), cause);
    }
}

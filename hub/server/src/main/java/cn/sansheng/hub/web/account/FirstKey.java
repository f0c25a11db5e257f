package cn.sansheng.hub.web.account;

import java.util.Optional;

/// The one-time key of a hub in which nobody has a password yet: whoever started the hub reads it
/// there and chooses the administrator's. It dies with its use and with the process.
public final class FirstKey {
    private Optional<String> key;

    private FirstKey(Optional<String> key) {
        this.key = key;
    }

    public static FirstKey of(Accounts accounts) {
        return new FirstKey(
                accounts.hasAnyPassword() ? Optional.empty() : Optional.of(Random.hex(16)));
    }

    public synchronized Optional<String> key() {
        return key;
    }

    public synchronized boolean opens(String tried) {
        return key.filter(right -> Random.same(right, tried)).isPresent();
    }

    /// True for one caller only, whatever happens at the same time.
    public synchronized boolean spend(String tried) {
        boolean opened = opens(tried);
        if (opened) {
            key = Optional.empty();
        }
        return opened;
    }

    /// When the password it was spent for could not be kept.
    public synchronized void unspend(String spent) {
        key = Optional.of(spent);
    }
}

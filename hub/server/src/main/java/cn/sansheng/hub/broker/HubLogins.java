package cn.sansheng.hub.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The hub's own two users at its embedded broker: their secret is made at each start and is
/// written nowhere.
public record HubLogins(Secret secret) implements Logins {
    public static HubLogins fresh() {
        return new HubLogins(Secret.fresh());
    }

    @Override
    public boolean accept(String user, String password) {
        return Rights.isHub(user)
                && MessageDigest.isEqual(
                        secret.value().getBytes(StandardCharsets.UTF_8),
                        password.getBytes(StandardCharsets.UTF_8));
    }
}

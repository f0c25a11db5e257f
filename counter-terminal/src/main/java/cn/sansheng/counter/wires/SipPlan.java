package cn.sansheng.counter.wires;

import cn.sansheng.counter.sip.Account;
import cn.sansheng.counter.sip.Login;
import cn.sansheng.serial.DeviceUri;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `sip:6025@192.0.2.10:5060?user=…&password=…&expires=60`: the extension, its exchange, and who
/// may ask. Mistakes are told without the settings, for one of them is the password.
final class SipPlan {
    static final String SCHEME = "sip";
    private static final String USER = "user";
    private static final String PASSWORD = "password";
    private static final String EXPIRES = "expires";
    private static final String NAME = "[A-Za-z0-9._~+*#-]{1,64}";
    private static final Pattern TARGET =
            Pattern.compile(
                    "(" + NAME + ")@([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");

    private SipPlan() {}

    static Account of(DeviceUri uri) {
        uri.allowing(USER, PASSWORD, EXPIRES);
        Matcher target = TARGET.matcher(uri.target());
        if (!target.matches()) {
            throw new IllegalArgumentException(
                    "must be sip:EXTENSION@HOST[:PORT][?user=…&password=…], was " + uri);
        }
        String extension = target.group(1);
        String user = uri.text(USER).orElse(extension);
        if (!user.matches(NAME)) {
            throw new IllegalArgumentException(
                    "user of " + uri + " has letters, digits and ._~+*#- only, was " + user);
        }
        return new Account(
                extension,
                target.group(2),
                port(uri, target.group(3) == null ? "" : target.group(3)),
                new Login(user, uri.text(PASSWORD).orElse("")),
                Duration.ofSeconds(uri.number(EXPIRES, 10, 86_400, 60)));
    }

    private static int port(DeviceUri uri, String text) {
        if (text.isEmpty()) {
            return Account.USUAL_PORT;
        }
        int port = Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is 1 to 65535, was " + uri);
        }
        return port;
    }
}

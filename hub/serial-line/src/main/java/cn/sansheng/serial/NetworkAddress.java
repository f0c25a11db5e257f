package cn.sansheng.serial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `tcp://192.168.1.50:9100`: a device with a network socket of its own. The port is 9100 when left
/// out, as printers have it; an IPv6 address stands in brackets.
public record NetworkAddress(String host, int port) {
    public static final String SCHEME = "tcp";
    private static final int USUAL_PORT = 9100;
    private static final Pattern FORM =
            Pattern.compile("//(?:([A-Za-z0-9._-]+)|\\[([0-9A-Fa-f:.]+)])(?::(\\d{1,5}))?/?");

    public static NetworkAddress of(DeviceUri uri) {
        Matcher written = FORM.matcher(uri.target());
        if (!uri.scheme().equals(SCHEME) || !written.matches()) {
            throw new IllegalArgumentException(
                    "a device on the network is written tcp://host:9100, was " + uri);
        }
        String host = written.group(1) == null ? written.group(2) : written.group(1);
        int port = written.group(3) == null ? USUAL_PORT : Integer.parseInt(written.group(3));
        if (port < 1 || port > 0xFFFF) {
            throw new IllegalArgumentException("port of " + uri + " must be 1 to 65535");
        }
        return new NetworkAddress(host, port);
    }

    @Override
    public String toString() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return SCHEME + "://" + shown + ":" + port;
    }
}

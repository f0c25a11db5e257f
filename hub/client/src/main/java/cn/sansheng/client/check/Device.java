package cn.sansheng.client.check;

import java.net.URI;
import java.util.regex.Pattern;

/// A device by its name in station.yaml, and by what people call it. `address` holds no secret: it
/// goes on paper.
public record Device(String name, Phrase title, String address) {
    private static final Pattern PASSWORD = Pattern.compile("(?<=[:/])([^/:@?\\s]*):[^@/?]*@");
    private static final Pattern SECRET =
            Pattern.compile(
                    "(?i)([?&;](?:password|passwd|secret|credential|pin|token|key)=)[^&;]*");
    private static final String HIDDEN = "…";

    public Device {
        address = withoutSecrets(address);
    }

    public static Device of(String name, Phrase title, URI uri) {
        return new Device(name, title, uri.toString());
    }

    private static String withoutSecrets(String address) {
        String named = PASSWORD.matcher(address).replaceAll("$1:" + HIDDEN + "@");
        return SECRET.matcher(named).replaceAll("$1" + HIDDEN);
    }
}

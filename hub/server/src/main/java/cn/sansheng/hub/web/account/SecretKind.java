package cn.sansheng.hub.web.account;

import java.util.Locale;

/// What a person proves who they are with: a PIN at a counter, a password on a page.
enum SecretKind {
    PIN,
    PASSWORD;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}

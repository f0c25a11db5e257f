package cn.sansheng.hub.web.account;

import cn.sansheng.messages.ClerkId;

/// Somebody signed in. `cookie` is known to the browser alone; `csrf` goes with every change.
public record Session(ClerkId person, String cookie, String csrf) {
    @Override
    public String toString() {
        return "Session[" + person + "]";
    }
}

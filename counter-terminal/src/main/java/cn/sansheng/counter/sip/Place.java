package cn.sansheng.counter.sip;

/// Where we are reached: an address and port of this machine, as the exchange sees them.
public record Place(String host, int port) {
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}

package cn.sansheng.hub.config;

/// One thing wrong in a configuration file: where, and what to do about it.
public record Fault(int line, String path, String message) {
    @Override
    public String toString() {
        String place = path.isEmpty() ? "" : path + ": ";
        return "line " + line + ": " + place + message;
    }
}

package cn.sansheng.client;

/// A station's secret; it never shows itself in a log.
public record Credential(String secret) {
    public Credential {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("credential is empty");
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}

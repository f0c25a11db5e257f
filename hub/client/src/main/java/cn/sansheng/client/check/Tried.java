package cn.sansheng.client.check;

/// One thing that was tried on a device, or should have been.
public record Tried(Phrase what, Finding finding) {
    public Verdict verdict() {
        return Verdict.of(finding);
    }
}

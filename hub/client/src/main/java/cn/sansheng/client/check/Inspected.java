package cn.sansheng.client.check;

import java.util.List;

/// A device and all that was tried on it, in order.
public record Inspected(Device device, List<Tried> tried) {
    public Inspected {
        tried = List.copyOf(tried);
    }

    public Verdict verdict() {
        return Verdict.of(tried.stream().map(Tried::verdict).toList());
    }

    /// What a person has to mend.
    public List<Tried> bad() {
        return tried.stream().filter(each -> each.verdict() == Verdict.BAD).toList();
    }
}

package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.Verification.Bent;
import cn.sansheng.hub.journal.Verification.Bent.Why;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Walks along a journal one line at a time and stops at the first that is wrong. It looks one line
/// ahead, because only the next line tells a changed text from a changed hash.
final class ChainCheck {
    private final List<Head> anchors;
    private Head before = Head.START;
    private @Nullable ExportLine held;
    private @Nullable Bent bent;

    ChainCheck(List<Head> anchors) {
        this.anchors = List.copyOf(anchors);
    }

    void accept(ExportLine line) {
        ExportLine was = held;
        held = line;
        if (was != null) {
            judge(was, Optional.of(line));
        }
    }

    Verification verdict() {
        ExportLine last = held;
        held = null;
        if (last != null) {
            judge(last, Optional.empty());
        }
        if (bent != null) {
            return bent;
        }
        return anchors.stream()
                .filter(anchor -> anchor.n() > before.n())
                .findFirst()
                .<Verification>map(_ -> new Bent(before.n() + 1, Why.MISSING))
                .orElse(new Verification.Whole(before.n(), before));
    }

    private void judge(ExportLine line, Optional<ExportLine> next) {
        if (bent != null) {
            return;
        }
        long n = before.n() + 1;
        String right = line.hashAfter(before.hash());
        boolean good = right.equals(line.hash());
        if (good && line.n() == n) {
            before = new Head(n, right);
            anchors.stream()
                    .filter(anchor -> anchor.n() == n && !anchor.hash().equals(right))
                    .findFirst()
                    .ifPresent(_ -> bent = new Bent(n, Why.ANCHOR));
            return;
        }
        bent = new Bent(n, why(line, next, n, right, good));
    }

    private static Why why(
            ExportLine line, Optional<ExportLine> next, long n, String right, boolean good) {
        if (line.n() > n) {
            boolean follows = next.filter(each -> each.n() == n).isPresent();
            return follows ? Why.SWAPPED : Why.MISSING;
        }
        if (line.n() != n) {
            return good || line.n() > 0 ? Why.SWAPPED : Why.CHANGED;
        }
        boolean nextKnowsTheText =
                next.filter(each -> each.hashAfter(right).equals(each.hash())).isPresent();
        return nextKnowsTheText ? Why.HASH : Why.CHANGED;
    }
}

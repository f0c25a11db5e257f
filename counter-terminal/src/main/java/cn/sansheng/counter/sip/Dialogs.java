package cn.sansheng.counter.sip;

import cn.sansheng.counter.phone.Extension;
import cn.sansheng.counter.sip.DialogInfo.Dialog;
import cn.sansheng.counter.sip.DialogInfo.Direction;
import cn.sansheng.counter.sip.DialogInfo.Extent;
import cn.sansheng.counter.sip.DialogInfo.State;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// The dialogs of one extension as they stand after the last document (T24).
record Dialogs(long version, Map<String, Dialog> byId) {
    /// Before the first document, whatever its version.
    static final Dialogs NONE = new Dialogs(-1, Map.of());

    Dialogs {
        byId = Map.copyOf(byId);
    }

    boolean isOlderThan(DialogInfo document) {
        return document.version() > version;
    }

    /// Whether a document between the two was lost, so that the whole has to be asked for.
    boolean lacksSomethingBefore(DialogInfo document) {
        return document.extent() == Extent.PARTIAL && document.version() != version + 1;
    }

    Dialogs after(DialogInfo document) {
        Map<String, Dialog> next =
                new HashMap<>(document.extent() == Extent.FULL ? Map.of() : byId);
        for (Dialog dialog : document.dialogs()) {
            if (dialog.state() == State.TERMINATED) {
                next.remove(dialog.id());
            } else {
                next.put(dialog.id(), dialog);
            }
        }
        return new Dialogs(document.version(), next);
    }

    Extension extension() {
        if (any(it -> it.state() == State.CONFIRMED && it.direction() != Direction.INITIATOR)) {
            return Extension.TALKING;
        }
        if (any(it -> it.direction() == Direction.INITIATOR)) {
            return Extension.CALLING_OUT;
        }
        return any(it -> it.state() == State.EARLY) ? Extension.RINGING : Extension.FREE;
    }

    private boolean any(Predicate<Dialog> which) {
        return byId.values().stream().anyMatch(which);
    }
}

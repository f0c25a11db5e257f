package cn.sansheng.hub.config;

import cn.sansheng.messages.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Remembers what has been named, and tells a second use together with the first.
final class Uniqueness {
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Section.Value> uses = new ArrayList<>();
    private final String what;
    private final Faults faults;

    Uniqueness(String what, Faults faults) {
        this.what = what;
        this.faults = faults;
    }

    void use(Section.Value value) {
        uses.add(value);
        Integer earlier = lines.putIfAbsent(value.text(), value.line());
        if (earlier != null) {
            faults.add(
                    value, what + " " + value.text() + " stands in line " + earlier + " already");
        }
    }

    List<Section.Value> uses() {
        return List.copyOf(uses);
    }

    boolean knows(String text) {
        return lines.containsKey(text);
    }

    /// A reference to something that nothing declares.
    void mustKnow(Section.Value value) {
        if (!knows(value.text())) {
            String hint = DidYouMean.hint(value.text(), lines.keySet());
            faults.add(value, "there is no " + what + " " + value.text() + hint);
        }
    }
}

package cn.sansheng.counter.desk;

import java.util.List;

/// What stands on a choice: a key of the words, and what is put into them. The key with `.hint` may
/// have a second line.
public record Label(String word, List<String> values) {
    public Label {
        values = List.copyOf(values);
    }

    static Label of(String word) {
        return new Label(word, List.of());
    }
}

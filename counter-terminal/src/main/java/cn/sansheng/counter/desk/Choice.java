package cn.sansheng.counter.desk;

import cn.sansheng.messages.Request;
import java.util.List;

/// One way to go on from a panel.
record Choice(Label label, Next next) {
    sealed interface Next {
        record Open(Panel panel) implements Next {}

        record Ask(Operation operation, Request request) implements Next {}
    }

    static Choice opens(String word, Panel panel) {
        return new Choice(Label.of(word), new Next.Open(panel));
    }

    static Choice asks(String word, Operation operation, Request request) {
        return new Choice(Label.of(word), new Next.Ask(operation, request));
    }

    Choice with(String... values) {
        return new Choice(new Label(label.word(), List.of(values)), next);
    }
}

package cn.sansheng.client.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One of several things a person is asked to do in turn: press 3, lift the handset. `heard` are
/// those that came instead, which tells crossed wires from dead ones. The one asked for `before` is
/// often done once more, and says nothing.
public record Asking<T>(T wanted, Optional<T> before, List<T> heard) {
    private static final Phrase CAME = new Phrase("有反应", "heard");
    private static final Phrase NOTHING = new Phrase("没有反应", "nothing heard");

    public Asking {
        heard = List.copyOf(heard);
    }

    public static <T> Asking<T> of(T wanted, Optional<T> before) {
        return new Asking<>(wanted, before, List.of());
    }

    public Asking<T> after(T what) {
        if (isMet() || before.equals(Optional.of(what))) {
            return this;
        }
        List<T> more = new ArrayList<>(heard);
        more.add(what);
        return new Asking<>(wanted, before, more);
    }

    public boolean isMet() {
        return heard.contains(wanted);
    }

    /// Once it is met, or when its time is over.
    public Finding finding(Function<T, Phrase> name) {
        if (isMet()) {
            return new Finding.Good(CAME);
        }
        if (heard.isEmpty()) {
            return new Finding.Bad(NOTHING);
        }
        List<Phrase> others = heard.stream().distinct().map(name).toList();
        return new Finding.Bad(
                new Phrase(
                        "接到的是：" + joined(others, Phrase::zh),
                        "heard instead: " + joined(others, Phrase::en)));
    }

    private static String joined(List<Phrase> phrases, Function<Phrase, String> language) {
        return phrases.stream().map(language).collect(Collectors.joining(", "));
    }
}

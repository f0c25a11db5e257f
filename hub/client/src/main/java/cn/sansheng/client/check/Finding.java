package cn.sansheng.client.check;

/// What came of one thing that was tried.
public sealed interface Finding {
    Phrase NOBODY_THERE = new Phrase("没有人在场", "nobody was there to do it or to look");

    /// What was seen, heard or read.
    Phrase words();

    record Good(Phrase words) implements Finding {}

    record Bad(Phrase words) implements Finding {}

    /// `words` say why not.
    record NotTried(Phrase words) implements Finding {}

    static Finding nobodyThere() {
        return new NotTried(NOBODY_THERE);
    }
}

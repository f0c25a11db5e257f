package cn.sansheng.hub.journal;

/// Looks before every append whether the batch continues the journal as it stands.
final class Continuity {
    private Continuity() {}

    static void check(Batch batch, Head head) throws StoreUnavailable {
        if (batch.first().n() != head.n() + 1) {
            throw new StoreUnavailable(
                    "entry %d cannot follow entry %d".formatted(batch.first().n(), head.n()));
        }
        String before = head.hash();
        for (Entry each : batch.entries()) {
            if (!HashChain.next(before, Entry.utf8(each.text())).equals(each.hash())) {
                throw new StoreUnavailable(
                        "entry " + each.n() + " is not chained to its forerunner");
            }
            before = each.hash();
        }
    }
}

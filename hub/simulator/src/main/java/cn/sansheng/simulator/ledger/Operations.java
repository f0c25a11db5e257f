package cn.sansheng.simulator.ledger;

import cn.sansheng.simulator.ledger.LedgerLine.Acknowledged;
import cn.sansheng.simulator.ledger.LedgerLine.Asked;
import cn.sansheng.simulator.ledger.LedgerLine.Reported;
import cn.sansheng.simulator.ledger.LedgerLine.Told;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// How much stations were promised: a request that was accepted counts once, however often it was
/// answered, and so does a fact that was acknowledged.
public final class Operations {
    private final Set<UUID> accepted = new HashSet<>();
    private final Map<UUID, Long> acknowledged = new HashMap<>();

    public void add(List<LedgerLine> lines) {
        for (LedgerLine line : lines) {
            switch (line) {
                case Told told -> {
                    if (told.refused().isEmpty()) {
                        accepted.add(told.request());
                    }
                }
                case Acknowledged(_, var outbox, var upTo) ->
                        acknowledged.merge(outbox, upTo, Math::max);
                case Asked _, Reported _ -> {}
            }
        }
    }

    public long count() {
        return accepted.size() + acknowledged.values().stream().mapToLong(Long::longValue).sum();
    }
}

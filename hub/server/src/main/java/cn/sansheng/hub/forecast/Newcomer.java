package cn.sansheng.hub.forecast;

import cn.sansheng.hub.hall.Picking;
import java.time.Instant;

/// Somebody who would join a lane now.
record Newcomer(int rank, Instant from) implements Picking.Candidate {
    @Override
    public double place() {
        return Double.MAX_VALUE;
    }
}

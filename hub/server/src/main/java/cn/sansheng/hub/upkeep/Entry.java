package cn.sansheng.hub.upkeep;

import cn.sansheng.messages.ClerkId;
import java.time.Instant;
import java.util.Optional;

/// One row of the register: its number, counted from 1 without a gap, when it was written (the
/// hall's clock) and by whom.
public record Entry(long n, Instant at, ClerkId by, Act act, Optional<String> note) {}

package cn.sansheng.counter.wires;

import java.util.Set;

/// The lamps in the five buttons.
interface Lamps {
    /// Lights those of these levels and no other. Returns at once; a lamp that cannot be lit is
    /// nobody's reason to wait.
    void light(Set<Integer> levels);
}

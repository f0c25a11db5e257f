package cn.sansheng.ledboard.simulator;

import java.time.Duration;
import java.util.List;

/// All boards of one line in one protocol, from bytes to what stands on them.
interface FarBoards {
    List<Outcome> arrived(byte[] bytes);

    /// The line has been still for so long that nothing more belongs to what was begun.
    List<Outcome> still();

    Duration stillness();

    /// All boards go dark and forget what a board without power forgets.
    void powerCut();
}

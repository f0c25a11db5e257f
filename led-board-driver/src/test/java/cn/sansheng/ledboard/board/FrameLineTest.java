package cn.sansheng.ledboard.board;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.serial.SerialLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameLineTest {
    @Test
    void silenceKeepsFramesApart() throws Exception {
        List<Long> writes = new ArrayList<>();
        SerialLine quick =
                new SerialLine() {
                    @Override
                    public void write(byte[] bytes) {
                        writes.add(System.nanoTime());
                    }

                    @Override
                    public byte[] read(Duration patience) {
                        return new byte[0];
                    }

                    @Override
                    public void close() {}
                };
        FrameLine line = new FrameLine(quick);
        for (int frame = 0; frame < 4; frame++) {
            line.write(List.of(Burst.frame(new byte[1])));
        }
        for (int frame = 1; frame < 4; frame++) {
            Duration gap = Duration.ofNanos(writes.get(frame) - writes.get(frame - 1));
            assertTrue(gap.compareTo(Burst.GAP) >= 0, "gap " + gap);
        }
    }
}

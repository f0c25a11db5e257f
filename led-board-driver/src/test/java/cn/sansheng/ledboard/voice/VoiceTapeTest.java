package cn.sansheng.ledboard.voice;

import cn.sansheng.client.tape.samples.Tapes;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceTapeTest {
    @Test
    void everyEventComesOffTheTapeAsItWas(@TempDir Path folder) throws Exception {
        Tapes.survive(
                VoiceTape.script("test"),
                Announcing.in(List.of(new Zone("hall", Set.of()))),
                new VoiceTape.Moment(Calls.MORNING),
                folder);
    }
}

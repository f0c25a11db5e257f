package cn.sansheng.kiosk.speech;

import cn.sansheng.kiosk.words.WaitRange;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.WaitMinutes;
import java.util.Optional;

/// How many are ahead and how long it may take.
record SpokenQueue(Words words) {
    String of(int ahead, Optional<WaitMinutes> wait) {
        if (ahead == 0 && wait.filter(WaitMinutes::hardlyAny).isPresent()) {
            return words.of("say.none");
        }
        return wait.map(minutes -> words.of("say.ahead", ahead, WaitRange.of(minutes)))
                .orElseGet(() -> words.of("say.ahead.unknown", ahead));
    }
}

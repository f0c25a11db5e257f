package cn.sansheng.ledboard.voice;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Summary.Call;
import java.util.Optional;

/// Which calls a loudspeaker says in English too, after the Chinese.
public enum English {
    /// Those of tickets that were taken in English.
    ASKED,
    ALWAYS,
    NEVER;

    boolean follows(Call call) {
        return switch (this) {
            case ASKED -> call.language().equals(Optional.of(Language.EN));
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}

package cn.sansheng.ledboard.show;

import cn.sansheng.messages.View;

/// What a board says.
sealed interface Content {
    record Picture(View.Board view) implements Content {}

    record Idle() implements Content {}

    /// Without the hub nobody knows who is called; the board does not act as if all were well.
    record Paused() implements Content {}
}

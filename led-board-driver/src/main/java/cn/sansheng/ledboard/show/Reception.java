package cn.sansheng.ledboard.show;

/// What is known of a frame whose last byte has left.
public enum Reception {
    /// Nothing: this board is not asked.
    NOT_ASKED,
    ANSWERED,
    UNANSWERED
}

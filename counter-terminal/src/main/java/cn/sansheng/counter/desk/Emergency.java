package cn.sansheng.counter.desk;

import java.util.Optional;

/// The hall is held still (S70), with the text on its boards.
public record Emergency(Optional<String> text) {}

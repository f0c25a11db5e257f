package cn.sansheng.kiosk.visit;

import java.util.Optional;

/// Where the five keys stand: the choice, which is number `at` of `of`, counted from 1. `repeats`
/// rises whenever somebody asks to hear everything again.
public record Focus(Optional<Choice> choice, int at, int of, int repeats) {}

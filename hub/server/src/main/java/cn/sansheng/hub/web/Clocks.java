package cn.sansheng.hub.web;

import java.time.InstantSource;

/// The hall's time for what pages say, real time for limits and locks.
public record Clocks(InstantSource hall, InstantSource real) {}

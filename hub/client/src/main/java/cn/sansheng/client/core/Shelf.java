package cn.sansheng.client.core;

import java.util.UUID;

/// What the disk holds of an outbox: the facts numbered from `forgotten + 1` to `stored`.
public record Shelf(UUID outbox, long forgotten, long stored) {}

package cn.sansheng.hub.web.page;

import java.util.Optional;

/// One thing that somebody has to see to: what, the fact, and since when.
public record Attention(Mood mood, String what, String fact, Optional<String> since) {}

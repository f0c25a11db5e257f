package cn.sansheng.hub.owner;

import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ids that follow from the seed, so that a run can be played again.
record RandomIds(Random random) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    UUID next() {
        long high = (random.nextLong() & ~0xF000L) | 0x7000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    TicketId ticket() {
        return new TicketId(next());
    }

    Token token() {
        return new Token(
                IntStream.range(0, 26)
                        .mapToObj(_ -> LETTERS.charAt(random.nextInt(LETTERS.length())))
                        .map(String::valueOf)
                        .collect(Collectors.joining()));
    }

    <T> Optional<T> anyOf(Collection<T> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(List.copyOf(some).get(random.nextInt(some.size())));
    }
}

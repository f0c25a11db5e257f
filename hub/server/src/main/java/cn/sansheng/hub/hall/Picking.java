package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.CallOrder;
import cn.sansheng.messages.CallGround;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who is called next at one counter (B5): a pure choice among the first of each lane of those that
/// the counter may call. Lanes are first-come, and nobody in a lane began to wait later than those
/// behind, so the first ones are enough whatever stands behind them.
///
/// What holds at every counter, for calls that [#pick] chose (a property test keeps it; `n` is
/// `mostInRow`):
/// - *For ordinary tickets, fair order:* while an ordinary ticket that the counter may call waits
///   longer than the patience, no call there is the (n+1)-th priority call in a row. Of any n+1
///   calls in that time at least one is ordinary, and the ordinary go in their order of coming: one
///   with k before it is called by the (k+1)(n+1)-th call of the counter at the latest.
/// - *For priority tickets, fair order:* while one that the counter may call waits, no two ordinary
///   calls follow each other, and between two of them lie n priority calls: the j-th in line lets
///   at most 1 + ⌊(j-1)/n⌋ ordinary ones pass. As long as no ordinary ticket waits beyond the
///   patience, it lets none pass.
/// - *Absolute order:* a priority ticket lets nobody of a lower class pass. Ordinary tickets are
///   promised nothing.
/// - *Weighted order:* a ticket of weight v that has waited t is passed only by those of weight w
///   who have waited longer than t·v/w: who comes after the first t·(1-v/w) of its wait never
///   passes it.
/// - *In every order:* among equals the earlier place goes first, and a counter with anybody to
///   call calls somebody.
public final class Picking {
    /// The rank of a ticket without a priority class; those with one have ranks 1 to 9.
    public static final int ORDINARY = 10;

    /// The rank of an appointment before its slot: it is called only when nobody else is there.
    public static final int EARLY = 11;

    private static final Comparator<Candidate> BY_RANK =
            (one, other) ->
                    one.rank() == other.rank()
                            ? Double.compare(one.place(), other.place())
                            : Integer.compare(one.rank(), other.rank());

    private Picking() {}

    /// The first of a lane. `place` orders those of the same rank; `from` is when it began to wait.
    public interface Candidate {
        int rank();

        Instant from();

        double place();
    }

    public record Pick<C>(C chosen, CallGround ground) {}

    /// `inRow` counts the priority calls in a row that this counter made last. Empty only when
    /// nobody is there.
    public static <C extends Candidate> Optional<Pick<C>> pick(
            CallOrder order, List<C> firsts, int inRow, Instant now) {
        return switch (order) {
            case CallOrder.Fair fair -> {
                Optional<C> turn = ordinaryTurn(fair, firsts, inRow, now);
                yield turn.map(it -> new Pick<>(it, CallGround.ORDINARY_TURN))
                        .or(() -> byRank(firsts));
            }
            case CallOrder.Absolute _ -> byRank(firsts);
            case CallOrder.Weighted weighted -> byWeight(weighted, firsts, now);
        };
    }

    public static boolean isPriority(int rank) {
        return rank < ORDINARY;
    }

    private static <C extends Candidate> Optional<Pick<C>> byRank(List<C> firsts) {
        return first(firsts, BY_RANK).map(it -> new Pick<>(it, ground(it.rank())));
    }

    private static CallGround ground(int rank) {
        return switch (rank) {
            case ORDINARY -> CallGround.FIRST_COME;
            case EARLY -> CallGround.EARLY;
            default -> CallGround.PRIORITY;
        };
    }

    /// The ordinary ticket whose turn it is though priority waits, if it has come to that.
    private static <C extends Candidate> Optional<C> ordinaryTurn(
            CallOrder.Fair fair, List<C> firsts, int inRow, Instant now) {
        if (inRow < fair.mostInRow()) {
            return Optional.empty();
        }
        boolean priority = false;
        boolean beyond = false;
        List<C> ordinary = new ArrayList<>(firsts.size());
        for (C each : firsts) {
            priority |= isPriority(each.rank());
            if (each.rank() == ORDINARY) {
                ordinary.add(each);
                beyond = beyond || waitsBeyond(fair, each.from(), now);
            }
        }
        return priority && beyond ? first(ordinary, BY_RANK) : Optional.empty();
    }

    static boolean waitsBeyond(CallOrder.Fair fair, Instant from, Instant now) {
        return Duration.between(from, now).compareTo(fair.patience()) > 0;
    }

    private static <C extends Candidate> Optional<Pick<C>> byWeight(
            CallOrder.Weighted order, List<C> firsts, Instant now) {
        Comparator<C> longest =
                Comparator.<C, Boolean>comparing(it -> it.rank() == EARLY)
                        .thenComparing(
                                it -> weighed(order, it.rank(), it.from(), now),
                                Comparator.reverseOrder())
                        .thenComparing(BY_RANK);
        return first(firsts, longest)
                .map(it ->
                        new Pick<>(it, it.rank() == EARLY ? CallGround.EARLY : CallGround.WEIGHED));
    }

    /// A wait in milliseconds that count as an ordinary ticket's.
    static long weighed(CallOrder.Weighted order, int rank, Instant from, Instant now) {
        long waited = Duration.between(from, now).toMillis();
        return isPriority(rank) ? waited * order.weight(rank) : waited;
    }

    /// Without a stream: every second a forecast picks thirty thousand times.
    private static <C extends Candidate> Optional<C> first(
            List<C> candidates, Comparator<? super C> order) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        C first = candidates.getFirst();
        for (C each : candidates) {
            if (order.compare(each, first) < 0) {
                first = each;
            }
        }
        return Optional.of(first);
    }
}

package cn.sansheng.ledboard.simulator;

import cn.sansheng.ledboard.simulator.Area.Colour;
import cn.sansheng.ledboard.simulator.Area.Run;
import cn.sansheng.ledboard.simulator.NumberDialect.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Every number board of one line. Such frames have hardly a beginning: what does not make a whole
/// one is passed over byte by byte until something does.
final class NumberBoards implements FarBoards {
    private static final Duration STILL = Duration.ofMillis(500);
    private static final int DIGITS = 3;
    private static final int DIGIT = 8;
    private static final int HIGH = 16;

    private final NumberDialect dialect;
    private final IntPredicate ours;
    private final Unifont font;
    private final List<Integer> bytes = new ArrayList<>();
    private final Map<Integer, SignFace> faces = new TreeMap<>();
    private int noise;

    NumberBoards(NumberDialect dialect, IntPredicate ours, Unifont font) {
        this.dialect = dialect;
        this.ours = ours;
        this.font = font;
    }

    @Override
    public List<Outcome> arrived(byte[] more) {
        List<Outcome> outcomes = new ArrayList<>();
        for (byte each : more) {
            bytes.add(each & 0xff);
            if (bytes.size() == dialect.length()) {
                take(outcomes);
            }
        }
        return outcomes;
    }

    @Override
    public List<Outcome> still() {
        List<Outcome> outcomes = new ArrayList<>();
        noise += bytes.size();
        bytes.clear();
        reportNoise(outcomes);
        return outcomes;
    }

    @Override
    public void powerCut() {
        faces.clear();
    }

    @Override
    public Duration stillness() {
        return STILL;
    }

    private void take(List<Outcome> outcomes) {
        Optional<Order> order = dialect.read(bytes.stream().mapToInt(Integer::intValue).toArray());
        if (order.isEmpty()) {
            bytes.removeFirst();
            noise++;
            return;
        }
        bytes.clear();
        reportNoise(outcomes);
        outcomes.add(show(order.get()));
    }

    private void reportNoise(List<Outcome> outcomes) {
        if (noise > 0) {
            outcomes.add(new Outcome.NotShown(Refusal.NOISE, OptionalInt.empty(), noise));
            noise = 0;
        }
    }

    /// Nothing is shown as nothing: these boards are dark at 0.
    private Outcome show(Order order) {
        int address = order.address();
        if (!ours.test(address)) {
            return new Outcome.NotShown(Refusal.ADDRESS, OptionalInt.of(address), dialect.length());
        }
        String text = order.number() == 0 ? "" : String.format("%03d", order.number());
        SignFace is =
                new SignFace(
                        address,
                        text.isEmpty() ? List.of() : List.of(List.of(new Run(text, Colour.RED))),
                        drawn(text),
                        false);
        SignFace was = faces.put(address, is);
        return new Outcome.Displayed(is, !is.equals(was));
    }

    private DotGrid drawn(String text) {
        DotGrid dots = new DotGrid(DIGITS * DIGIT, HIGH);
        for (int at = 0; at < text.length(); at++) {
            for (int y = 0; y < HIGH; y++) {
                for (int x = 0; x < DIGIT; x++) {
                    if (font.lit(text.charAt(at), x, y)) {
                        dots.light(at * DIGIT + x, y, Colour.RED);
                    }
                }
            }
        }
        return dots;
    }
}

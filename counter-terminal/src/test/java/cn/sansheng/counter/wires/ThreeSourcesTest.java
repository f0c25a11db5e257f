package cn.sansheng.counter.wires;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The same calls over copper, modem and exchange become the same facts, whoever tells of them.
class ThreeSourcesTest {
    private static final LineId LINE = new LineId("25");

    /// A call, as the caller and the clerk would tell it, in seconds from its beginning; `givenUp`
    /// or `answered` and `hungUp`.
    record Call(String name, double answered, double hungUp, double givenUp, List<Fact> facts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Call> calls() {
        return Stream.of(
                new Call(
                        "answered after two rings",
                        8,
                        60,
                        0,
                        List.of(rang(1), rang(2), answered(2, 8), ended(52))),
                new Call(
                        "answered after four rings",
                        17.2,
                        47.2,
                        0,
                        List.of(rang(1), rang(2), rang(3), rang(4), answered(4, 17.2), ended(30))),
                new Call(
                        "given up after three rings",
                        0,
                        0,
                        12,
                        List.of(rang(1), rang(2), rang(3), new Fact.PhoneAbandoned(LINE, id(), 3))),
                new Call(
                        "a talk of more than half an hour",
                        1,
                        2_401,
                        0,
                        List.of(
                                rang(1),
                                answered(1, 1),
                                new Fact.PhoneOffHookTooLong(LINE),
                                ended(2_400))));
    }

    static Stream<Arguments> callsOverEverySource() {
        return calls().flatMap(call ->
                Stream.of("copper", "modem", "exchange").map(source -> Arguments.of(call, source)));
    }

    @ParameterizedTest(name = "{0}, over {1}")
    @MethodSource("callsOverEverySource")
    void s27_b10_theSameCallIsTheSameFacts(Call call, String source) {
        PhoneInHand phone =
                switch (source) {
                    case "copper" -> PhoneInHand.onCopper(LINE);
                    case "modem" -> PhoneInHand.behindAModem(LINE);
                    default -> PhoneInHand.ofAnExchange(LINE);
                };
        double ringsUntil = Math.max(call.answered, call.givenUp);
        for (double ring = 0; ring < ringsUntil; ring += 5) {
            phone.rings(ring, Math.min(ring + 1, ringsUntil));
        }
        if (call.givenUp > 0) {
            phone.isGivenUp(call.givenUp);
        } else {
            phone.isLifted(call.answered);
            phone.isPutDown(call.hungUp);
        }

        assertEquals(call.facts, phone.factsBy(ringsUntil + call.hungUp + 100));
    }

    private static Fact rang(int ring) {
        return new Fact.PhoneRang(LINE, id(), ring);
    }

    private static Fact answered(int rings, double seconds) {
        return new Fact.PhoneAnswered(LINE, id(), rings, seconds);
    }

    private static Fact ended(double seconds) {
        return new Fact.PhoneEnded(LINE, id(), seconds);
    }

    private static UUID id() {
        return new UUID(0, 1);
    }
}

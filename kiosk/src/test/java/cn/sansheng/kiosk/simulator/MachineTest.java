package cn.sansheng.kiosk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.serial.far.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineTest {
    private static final byte[] LOOK = Feed.hex("100401 100402 100403 100404");
    private static final byte[] CUT = Feed.hex("1d5600");
    private static final byte[] CLEAR = Feed.hex("100502");

    private final Machine machine = new Machine(Model.wide(576));

    @Test
    void answersAsAPrinterThatIsWell() {
        assertEquals("12121212", look());
        assertEquals("00", Feed.answers(machine.arrived(Feed.hex("1d7201"))));
    }

    @Test
    void answersAsAPrinterWithoutPaper() {
        machine.paperOut();
        assertEquals("1a32127e", look());
        assertEquals("", Feed.answers(machine.arrived(Feed.hex("1d7201"))), "it waits its turn");
        assertEquals("00", Feed.answers(machine.well()));
    }

    @Test
    void tellsAnOpenCoverAndALowRoll() {
        machine.coverOpen();
        assertEquals("1a161212", look());
        machine.well();
        machine.paperLow();
        assertEquals("1212121e", look());
        assertEquals("03", Feed.answers(machine.arrived(Feed.hex("1d7231"))));
    }

    @Test
    void aQuestionIsAnsweredInTheMiddleOfAPicture() {
        assertEquals("", Feed.answers(machine.arrived(Feed.hex("1d763000 0400 0100 0000"))));
        assertEquals("12", Feed.answers(machine.arrived(Feed.hex("100404"))));
    }

    @Test
    void readsALineWhateverPiecesItComesIn() {
        byte[] job = Feed.join(Feed.hex("1c26 bbb6d3ad 1c2e"), Feed.ascii("A1\n"), CUT);
        List<Outcome> outcomes = new ArrayList<>();
        for (byte each : job) {
            outcomes.addAll(machine.arrived(new byte[] {each}));
        }
        assertEquals(List.of("欢迎A1"), Feed.cut(outcomes).getFirst().text());
    }

    @Test
    void chineseIsOnWhenPowerComes() {
        List<Outcome> outcomes = machine.arrived(Feed.hex("bbb6d3ad 0a 1d5600"));
        assertEquals(List.of("欢迎"), Feed.cut(outcomes).getFirst().text());
    }

    @Test
    void sizesReachBothKindsOfLetters() {
        assertEquals(48, heightOf("1d2111 1c26 bbb6 0a"));
        assertEquals(48, heightOf("1c210c 1c26 bbb6 0a"));
        assertEquals(48, heightOf("1c5701 1c26 bbb6 0a"));
        assertEquals(24, heightOf("1c5701 1c5700 1c26 bbb6 0a"));
        assertEquals(72, heightOf("1c2e 1d2102 41 0a"));
    }

    @Test
    void paperThatEndsTearsTheSlipAndKeepsTheRest() {
        machine.arrived(Feed.ascii("first\n"));
        List<Slip> torn = Feed.torn(machine.paperOut());
        assertEquals(List.of(List.of("first")), torn.stream().map(Slip::text).toList());
        assertEquals(
                List.of(), machine.arrived(Feed.join(Feed.ascii("second\n"), CUT)), "off-line");
        assertEquals(List.of("second"), Feed.cut(machine.well()).getFirst().text());
    }

    @Test
    void whatWaitsCanBeThrownAway() {
        machine.arrived(Feed.ascii("first\n"));
        machine.coverOpen();
        machine.arrived(Feed.join(Feed.hex("1d763000 4800"), CLEAR));
        machine.well();
        List<Outcome> outcomes = machine.arrived(Feed.join(Feed.ascii("new\n"), CUT));
        assertEquals(List.of("new"), Feed.cut(outcomes).getFirst().text());
    }

    @Test
    void withoutPowerItHearsNothingAndForgets() {
        machine.arrived(Feed.ascii("half"));
        machine.powerOff();
        assertEquals("", look());
        machine.arrived(Feed.ascii("lost\n"));
        machine.well();
        List<Outcome> outcomes = machine.arrived(Feed.join(Feed.ascii("new\n"), CUT));
        assertEquals(List.of("new"), Feed.cut(outcomes).getFirst().text());
    }

    @Test
    void aBarcodeWiderThanThePaperIsNotPrinted() {
        byte[] token = Feed.join(Feed.example("escpos-code128-token.hex"), CUT);
        assertEquals(
                Optional.of("0464606442529000742445075132407875605872"),
                Feed.cut(machine.arrived(token)).getFirst().code128());
        List<Outcome> narrow = new Machine(Model.wide(384)).arrived(token);
        assertEquals(List.of(), Feed.cut(narrow));
        assertTrue(narrow.getFirst() instanceof Outcome.NotObeyed, narrow::toString);
    }

    @Test
    void whatItDoesNotKnowIsReported() {
        List<Outcome> outcomes = machine.arrived(Feed.hex("1b7a 1c2e 41 0a"));
        assertEquals(
                List.of(new Outcome.NotObeyed("unknown", Bytes.of("1b7a")), new Outcome.Began()),
                outcomes);
    }

    @Test
    void printsTheJobOfAnotherEncoder() {
        List<Outcome> outcomes = machine.arrived(Feed.example("escpos-receiptline-job.hex"));
        assertEquals("00", Feed.answers(outcomes));
        Slip slip = Feed.cut(outcomes).getFirst();
        assertEquals(List.of("庄河市公共行政服务中心", "请到3号窗口"), slip.text());
        assertEquals(Optional.of("0464606442529000742445075132407875605872"), slip.code128());
        assertEquals(Optional.of("https://hall.example/t/k5q7zc2mxv4hwt3n6bjydr7flq"), slip.qr());
        assertTrue(
                outcomes.stream().noneMatch(Outcome.NotObeyed.class::isInstance),
                outcomes::toString);
    }

    @Test
    void drawsTheQrCodeThatItIsAskedFor() {
        byte[] data = Feed.ascii("https://hall.example/t/x");
        byte[] job =
                Feed.join(
                        Feed.hex("1d286b040031413200 1d286b0300314306 1d286b0300314531 1d286b"),
                        new byte[] {(byte) (data.length + 3), 0},
                        Feed.hex("315030"),
                        data,
                        Feed.hex("1d286b0300315130"),
                        CUT);
        assertEquals(
                Optional.of("https://hall.example/t/x"),
                Feed.cut(machine.arrived(job)).getFirst().qr());
    }

    @Test
    void speaksByItselfWhereItIsAModelThatDoes() {
        Machine asb = machine("--status", "asb");
        assertEquals("", Feed.answers(asb.arrived(LOOK)), "it knows no such question");
        assertEquals("", Feed.answers(asb.paperLow()), "nobody wants to know");
        assertEquals("10000300", Feed.answers(asb.arrived(Feed.hex("1d610f"))));
        assertEquals("18000f00", Feed.answers(asb.paperOut()));
        assertEquals("", Feed.answers(asb.arrived(Feed.hex("1d610f"))), "it waits its turn");
        assertEquals("10000000" + "10000000", Feed.answers(asb.well()));
        assertEquals("38000000", Feed.answers(asb.coverOpen()));
    }

    @Test
    void tellsNothingWhereItIsAModelThatTellsNothing() {
        Machine mute = machine("--status", "none");
        assertEquals("", Feed.answers(mute.arrived(Feed.join(LOOK, Feed.hex("1d7201 1d610f")))));
    }

    @Test
    void withoutAKnifeASlipIsTakenWhenItHasComePastTheBar() {
        Machine bar = machine("--tear-bar", "10");
        assertEquals(List.of(), Feed.cut(bar.arrived(Feed.hex("1b3318 41 0a 1b4a4f"))));
        List<Slip> torn = Feed.cut(bar.arrived(Feed.hex("1b4a01")));
        assertEquals(24, torn.getFirst().picture().getHeight());
        assertTrue(bar.arrived(CUT).getFirst() instanceof Outcome.NotObeyed);
    }

    @Test
    void whatAModelLacksIsReported() {
        assertTrue(notObeyed(machine("--without", "qr"), "1d286b0300314306"));
        assertTrue(notObeyed(machine("--without", "code128"), "1d6b49047b423132"));
        assertTrue(notObeyed(machine("--without", "gs-r"), "1d7201"));
        assertTrue(notObeyed(machine("--font", "western"), "1c26"));
        assertTrue(machine().arrived(Feed.hex("1d286b0300314306 1c26")).isEmpty());
    }

    @Test
    void rareLettersAreFourBytesWhereItsFontHasThem() {
        byte[] rare = Feed.join(Feed.hex("8139ee39 0a"), CUT);
        Slip slip = Feed.cut(machine("--font", "gb18030").arrived(rare)).getFirst();
        assertEquals(List.of("㐀"), slip.text());
        assertTrue(notObeyed(machine(), "8139ee39"));
    }

    private static boolean notObeyed(Machine machine, String hex) {
        return machine.arrived(Feed.hex(hex)).stream()
                .anyMatch(Outcome.NotObeyed.class::isInstance);
    }

    private static Machine machine(String... options) {
        return new Machine(SimulatedPaper.model(options));
    }

    private String look() {
        return Feed.answers(machine.arrived(LOOK));
    }

    private static int heightOf(String hex) {
        List<Outcome> outcomes =
                new Machine(Model.wide(576)).arrived(Feed.join(Feed.hex("1b3301" + hex), CUT));
        return Feed.cut(outcomes).getFirst().picture().getHeight();
    }
}

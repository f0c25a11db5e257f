package cn.sansheng.hub.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A part in trouble is told in words: what, and what still works.
class PartsTest {
    private static Parts parts(StationKind kind, String part, String state) {
        Optional<CounterId> counter =
                kind == StationKind.COUNTER ? Optional.of(new CounterId(7)) : Optional.empty();
        return new Parts(
                new LivePicture.Station(
                        new StationName("s-1"),
                        kind,
                        counter,
                        true,
                        Optional.empty(),
                        Map.of(new PartName(part), state),
                        Map.of(),
                        Optional.empty()),
                Words.in(Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({
        "KIOSK, printer, paper-low, WATCH, 取号机 s-1, 打印机纸快用完, 还能打，请备好纸卷",
        "KIOSK, printer, paper-out, ALARM, 取号机 s-1, 打印机没纸了, 号码照样有效，请换纸",
        "KIOSK, printer, cover-open, ALARM, 取号机 s-1, 打印机盖子开着, 号码照样有效，请合上盖子",
        "KIOSK, printer, cutter, ALARM, 取号机 s-1, 打印机切刀卡住, 号码照样有效，请到现场看",
        "KIOSK, printer, hot, ALARM, 取号机 s-1, 打印机太热，歇一会儿, 一会儿自己好，号码照样有效",
        "KIOSK, printer, silent, ALARM, 取号机 s-1, 打印机没有应答, 号码照样有效，请到现场看",
        "KIOSK, printer, lost, ALARM, 取号机 s-1, 打印机断开, 号码照样有效，请到现场看",
        "COUNTER, buttons, stuck, WATCH, 7号窗口, 评价器卡住了, 叫号照常，群众暂时按不了评价",
        "COUNTER, buttons, button-5-stuck, WATCH, 7号窗口, 评价器“非常满意”按钮卡住了, 其余四个照常，请到现场松开或报修",
        "COUNTER, phone, lost, WATCH, 7号窗口, 电话断开, 电话照常能接，铃声暂时数不了",
        "BOARDS, voice-east, lost, WATCH, 屏驱动 s-1, 广播（east）断开, 屏上照常叫号，这一片暂时听不到，请看音响",
        "COUNTER, phone, ring-stuck, WATCH, 7号窗口, 电话振铃检测一直说在响, 电话照常能接，铃声暂时数不了，请查振铃检测板",
        "COUNTER, clock, ahead, WATCH, 7号窗口, 时钟快了一秒以上, 业务照常，请检查这台机器的网络对时",
        "KIOSK, clock, behind, WATCH, 取号机 s-1, 时钟慢了一秒以上, 业务照常，请检查这台机器的网络对时",
        "COUNTER, lamp, e-07, WATCH, 7号窗口, lamp有异常（e-07）, 其他照常，请到现场看",
    })
    void aTroubleIsToldInWords(
            StationKind kind,
            String part,
            String state,
            Mood mood,
            String name,
            String what,
            String advice) {
        Parts parts = parts(kind, part, state);
        Parts.Trouble trouble = parts.troubles().findFirst().orElseThrow();
        assertEquals(mood, parts.mood(trouble));
        assertEquals(name, parts.name());
        assertEquals(what, parts.what(trouble));
        assertEquals(advice, parts.advice(trouble));
    }

    /// It stands under its own name already.
    @Test
    void aLostBoardIsToldOnce() {
        Parts boards = parts(StationKind.BOARDS, "board-3", "lost");
        assertEquals(1, boards.troubles().filter(boards::isTold).count());
        Parts kiosk = parts(StationKind.KIOSK, "printer", "lost");
        assertEquals(0, kiosk.troubles().filter(kiosk::isTold).count());
    }

    @Test
    void aPartThatIsWellIsNotTold() {
        assertEquals(0, parts(StationKind.KIOSK, "printer", "ok").troubles().count());
    }
}

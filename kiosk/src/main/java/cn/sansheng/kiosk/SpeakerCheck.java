package cn.sansheng.kiosk;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Walk;
import cn.sansheng.kiosk.Devices.Speaker;
import cn.sansheng.kiosk.speech.EspeakSpeech;
import cn.sansheng.messages.Language;
import java.io.IOException;
import java.util.List;

/// Looks whether the program that speaks is there; where somebody listens, it says a sentence.
record SpeakerCheck(Speaker speaker) implements Walk.Stop {
    private static final Phrase TITLE = new Phrase("语音引导", "guidance by voice");
    private static final Phrase PROGRAM = new Phrase("语音程序", "program that speaks");
    private static final Phrase SENTENCE = new Phrase("说一句话", "a sentence is said");

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        Inspection inspection =
                Inspection.of(
                        new Device("speaker", TITLE, "espeak-ng:" + speaker.program()), technician);
        try (EspeakSpeech speech =
                EspeakSpeech.open(speaker.program(), speaker.speed(), speaker.volume())) {
            technician.noted("speaker " + speaker.program() + ": ok");
            inspection.good(PROGRAM, new Phrase("有", "there"));
            if (technician.isThere()) {
                speech.say("您好，这是语音测试，再见。", Language.ZH);
                inspection.looked(
                        SENTENCE,
                        new Phrase("听到“您好，这是语音测试，再见”了吗？", "Did you hear a sentence in Chinese?"));
            } else {
                inspection.notTried(SENTENCE, Finding.NOBODY_THERE);
            }
        } catch (IOException none) {
            technician.noted("speaker " + speaker.program() + ": " + none.getMessage());
            inspection.bad(PROGRAM, Phrase.both(String.valueOf(none.getMessage())));
        }
        return List.of(inspection.done());
    }
}

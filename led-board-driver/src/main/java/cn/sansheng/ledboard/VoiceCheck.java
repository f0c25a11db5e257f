package cn.sansheng.ledboard;

import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Walk;
import cn.sansheng.ledboard.voice.Clips;
import cn.sansheng.ledboard.voice.Wording;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Summary.Call;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads a voice's clips; where somebody listens, says a call at the hour's volume, as one that
/// asks for English.
record VoiceCheck(Device.Voice voice, Instant now) implements Walk.Stop {
    private static final Phrase TITLE = new Phrase("语音叫号", "voice");
    private static final Phrase CLIPS = new Phrase("录音片段", "clips read");
    private static final Phrase CALL = new Phrase("叫号一次", "a call is said");
    private static final Phrase HEARD = new Phrase("听叫号", "call, listened to");
    private static final TicketNumber NUMBER = new TicketNumber('A', 1);
    private static final CounterId COUNTER = new CounterId(3);
    private static final Optional<Language> IN_ENGLISH = Optional.of(Language.EN);

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        Inspection inspection =
                Inspection.of(
                        new cn.sansheng.client.check.Device(
                                Device.VOICE + voice.zone().name(), TITLE, voice.uri().toString()),
                        technician);
        try {
            Clips clips = Clips.load(voice.clips());
            technician.noted("voice " + voice.zone().name() + " " + voice.uri() + ": ok");
            inspection.good(CLIPS, new Phrase("齐全", "all there"));
            say(clips, inspection);
        } catch (IOException unusable) {
            technician.noted(
                    "voice "
                            + voice.zone().name()
                            + " "
                            + voice.uri()
                            + ": "
                            + unusable.getMessage());
            inspection.bad(CLIPS, Phrase.both(String.valueOf(unusable.getMessage())));
            inspection.notTried(CALL, new Phrase("片段不全", "clips are missing"));
        }
        return List.of(inspection.done());
    }

    private void say(Clips clips, Inspection inspection) throws InterruptedException {
        if (!inspection.technician().isThere()) {
            inspection.notTried(CALL, Finding.NOBODY_THERE);
            return;
        }
        int percent = voice.volume().percentAt(now.atZone(voice.clock()).toLocalTime());
        List<String> words =
                Wording.of(
                        new Call(NUMBER, COUNTER, now, Optional.empty(), IN_ENGLISH),
                        voice.english());
        try {
            Voices.speaker(voice).say(clips.joined(words, percent), words);
        } catch (IOException mute) {
            inspection.bad(CALL, Phrase.both(String.valueOf(mute.getMessage())));
            return;
        }
        inspection.good(
                CALL, new Phrase("已播放，音量 " + percent + "%", "played, volume " + percent + " %"));
        inspection.looked(
                HEARD,
                new Phrase(
                        "在区域 %s 听到“请 A001 号到 3 号窗口”了吗？".formatted(voice.zone().name()),
                        "Did you hear ticket A001 called to counter 3 in zone %s?"
                                .formatted(voice.zone().name())));
    }
}

package cn.sansheng.ledboard;

import cn.sansheng.client.StationClient;
import cn.sansheng.client.tape.MaybeTaped;
import cn.sansheng.ledboard.voice.Clips;
import cn.sansheng.ledboard.voice.Loudspeaker;
import cn.sansheng.ledboard.voice.Recording;
import cn.sansheng.ledboard.voice.SoundCard;
import cn.sansheng.ledboard.voice.VoiceDriver;
import cn.sansheng.ledboard.voice.VoiceTape;
import cn.sansheng.ledboard.voice.Zone;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The loudspeakers of a station, and what the hall tells them.
final class Voices {
    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

    private Voices() {}

    /// All well until a call could not be heard.
    static Map<PartName, String> partsAtBirth(List<Device.Voice> voices) {
        return voices.stream().collect(Collectors.toMap(each -> part(each.zone()), _ -> "ok"));
    }

    /// Fails when a clip is missing or cannot be read. `record` is the file that its inbox goes to.
    static VoiceDriver start(List<Device.Voice> voices, StationClient client, Optional<Path> record)
            throws IOException {
        List<VoiceDriver.Speaking> speaking = new ArrayList<>();
        for (Device.Voice voice : voices) {
            speaking.add(
                    new VoiceDriver.Speaking(
                            voice.zone(),
                            speaker(voice),
                            Clips.load(voice.clips()),
                            () ->
                                    voice.volume()
                                            .percentAt(
                                                    client.hallNow()
                                                            .atZone(voice.clock())
                                                            .toLocalTime()),
                            voice.english()));
        }
        VoiceDriver driver =
                new VoiceDriver(
                        speaking,
                        MaybeTaped.of(VoiceTape.script(Station.software()), record),
                        client::hallNow,
                        (zone, heard) -> client.part(part(zone), heard ? "ok" : "lost"));
        driver.start();
        client.onView("summary", payload -> tell(payload, driver, client.hallNow()));
        return driver;
    }

    static Loudspeaker speaker(Device.Voice voice) throws IOException {
        String target = voice.uri().target();
        return voice.uri().scheme().equals(Device.SOUND)
                ? new SoundCard(target)
                : new Recording(Path.of(target));
    }

    private static PartName part(Zone zone) {
        return new PartName(Device.VOICE + zone.name());
    }

    /// A view that cannot be read calls nobody: the next one names the same calls.
    private static void tell(byte[] payload, VoiceDriver driver, Instant now) {
        if (payload.length == 0) {
            return;
        }
        try {
            driver.told(Json.read(payload, View.Summary.class), now);
        } catch (MalformedMessage bad) {
            LOG.warn("a summary that cannot be read: {}", bad.reason());
        }
    }
}

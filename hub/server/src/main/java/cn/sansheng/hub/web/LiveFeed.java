package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.Json;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Server-sent events of a hall: whole pictures, the newest only, written by each request's own
/// virtual thread, so that a slow browser delays nobody. While the hall is quiet a `beat` each
/// second tells the page that the line is alive and what the hall's clock says.
final class LiveFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final HallReader reader;
    private final Function<LivePicture, Object> content;
    private final InstantSource hallClock;
    private final Set<Latest<Event>> clients = ConcurrentHashMap.newKeySet();
    private final HallReader.Subscription subscription;

    private LiveFeed(
            HallReader reader, Function<LivePicture, Object> content, InstantSource hallClock) {
        this.reader = reader;
        this.content = content;
        this.hallClock = hallClock;
        this.subscription = reader.onChange(this::offer);
    }

    static LiveFeed whole(HallReader reader, InstantSource hallClock) {
        return new LiveFeed(reader, picture -> picture, hallClock);
    }

    /// Says only that something changed.
    static LiveFeed tick(HallReader reader, InstantSource hallClock) {
        return new LiveFeed(reader, picture -> new Tick(picture.at()), hallClock);
    }

    private record Tick(java.time.Instant at) {}

    /// Encoded once, by whoever sends it first.
    private final class Event {
        private final LivePicture picture;
        private byte @org.jspecify.annotations.Nullable [] bytes;

        Event(LivePicture picture) {
            this.picture = picture;
        }

        synchronized byte[] bytes() {
            byte[] made = bytes;
            if (made == null) {
                made = event("live", picture.revision(), content.apply(picture));
                bytes = made;
            }
            return made;
        }
    }

    int watchers() {
        return clients.size();
    }

    /// Returns when the client has gone or the hub stops.
    void serve(Context request) throws InterruptedException {
        Latest<Event> inbox = new Latest<>();
        clients.add(inbox);
        inbox.put(new Event(reader.live()));
        request.res().setContentType("text/event-stream; charset=utf-8");
        request.res().setHeader("Cache-Control", "no-store");
        request.res().setHeader("X-Accel-Buffering", "no");
        try {
            write(inbox, request.res().getOutputStream());
        } catch (IOException gone) {
            LOG.debug("live feed: {} has gone", request.ip());
        } finally {
            clients.remove(inbox);
        }
    }

    @Override
    public void close() {
        clients.forEach(Latest::close);
        subscription.close();
    }

    private void write(Latest<Event> inbox, ServletOutputStream to)
            throws IOException, InterruptedException {
        while (!inbox.closed()) {
            Optional<Event> event = inbox.take(BEAT);
            to.write(event.map(Event::bytes).orElseGet(this::beat));
            to.flush();
        }
    }

    private void offer(LivePicture picture) {
        Event event = new Event(picture);
        clients.forEach(inbox -> inbox.put(event));
    }

    private byte[] beat() {
        String data = Json.text(new Tick(hallClock.instant()));
        return ("event: beat\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] event(String name, long id, Object data) {
        String text = "event: " + name + "\nid: " + id + "\ndata: " + Json.text(data) + "\n\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

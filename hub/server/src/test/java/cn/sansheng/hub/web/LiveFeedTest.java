package cn.sansheng.hub.web;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveFeedTest {
    private record Event(String name, String id, String data) {}

    @Test
    void tellsTheWholePictureAtOnceAndAgainWhenItChanges() throws Exception {
        try (WebFixture web = WebFixture.started();
                BufferedReader feed = open(web.administrator(), "/api/v1/events")) {
            Event first = next(feed, "live");
            assertEquals(new Event("live", "1000", Json.text(web.hall.live())), first);
            web.hall.show(SamplePictures.busy(1001, SamplePictures.AT.plusSeconds(3)));
            assertEquals(new Event("live", "1001", Json.text(web.hall.live())), next(feed, "live"));
        }
    }

    @Test
    void beatsWithTheHallsClockWhileNothingHappens() throws Exception {
        try (WebFixture web = WebFixture.started();
                BufferedReader feed = open(web.administrator(), "/api/v1/events")) {
            assertEquals("{\"at\":\"2026-11-23T02:24:36.000Z\"}", next(feed, "beat").data());
        }
    }

    @Test
    void theLobbysFeedIsOpenAndHoldsNothingButTheTime() throws Exception {
        try (WebFixture web = WebFixture.started();
                BufferedReader feed = open(web.browser(), "/public/events")) {
            assertEquals("{\"at\":\"2026-11-23T02:24:36.000Z\"}", next(feed, "live").data());
        }
    }

    /// The first client never reads; its window fills after a few pictures of 50 KB.
    @Test
    void aClientThatDoesNotReadDelaysNobody() throws Exception {
        try (WebFixture web = WebFixture.started();
                Socket deaf = new Socket(InetAddress.getLoopbackAddress(), web.server.port())) {
            deaf.setReceiveBufferSize(1024);
            deaf.getOutputStream()
                    .write(
                            "GET /public/events HTTP/1.1\r\nHost: hall\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            Browser admin = web.administrator();
            HttpResponse<InputStream> unread = admin.stream("/api/v1/events");
            try (BufferedReader feed = open(admin, "/api/v1/events")) {
                next(feed, "live");
                for (int revision = 2000; revision < 2200; revision++) {
                    web.hall.show(SamplePictures.busy(revision, SamplePictures.AT));
                }
                Event event = next(feed, "live");
                while (!event.id().equals("2199")) {
                    event = next(feed, "live");
                }
                assertEquals("2199", event.id());
            }
            unread.body().close();
        }
    }

    @Test
    void whoHasGoneIsForgotten() throws Exception {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            open(admin, "/api/v1/events").close();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> admin.get("/metrics").body().contains("live_watchers 0\n"));
        }
    }

    @Test
    void stoppingTheHubEndsTheFeeds() throws Exception {
        WebFixture web = WebFixture.started();
        try (BufferedReader feed = open(web.administrator(), "/api/v1/events")) {
            next(feed, "live");
            web.close();
            assertTrue(ends(feed));
        }
    }

    @Test
    void strangersGetNoFeed() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            assertEquals(401, web.browser().stream("/api/v1/events").statusCode());
        }
    }

    @Test
    void aSlowReaderSkipsWhatLayBetween() throws InterruptedException {
        Latest<Integer> latest = new Latest<>();
        latest.put(1);
        latest.put(2);
        assertEquals(2, latest.take(Duration.ZERO).orElseThrow());
        assertFalse(latest.take(Duration.ofMillis(1)).isPresent());
    }

    private static BufferedReader open(Browser browser, String path) {
        HttpResponse<InputStream> answer = browser.stream(path);
        assertEquals(200, answer.statusCode());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static Event next(BufferedReader feed, String name) throws IOException {
        while (true) {
            String event = value(feed.readLine());
            String line = feed.readLine();
            String id = line.startsWith("id:") ? value(line) : "";
            String data = value(line.startsWith("id:") ? feed.readLine() : line);
            feed.readLine();
            if (event.equals(name)) {
                return new Event(event, id, data);
            }
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 2);
    }

    private static boolean ends(BufferedReader feed) {
        try {
            return feed.lines().allMatch(_ -> true) && feed.read() < 0;
        } catch (IOException | UncheckedIOException cut) {
            return true;
        }
    }
}

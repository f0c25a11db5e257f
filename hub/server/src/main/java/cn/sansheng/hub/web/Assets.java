package cn.sansheng.hub.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// Style sheets and scripts from the class path. Browsers ask each time and hear "unchanged", so an
/// upgraded hub is seen at once.
final class Assets {
    private static final Pattern OWN = Pattern.compile("[a-z0-9-]{1,40}\\.(css|js|svg)");
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                    "echarts.js", "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    private static final class Asset {
        private final byte[] bytes;
        private final String tag;

        Asset(byte[] bytes) {
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            this.bytes = bytes;
            this.tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
        }
    }

    List<Route> routes() {
        return List.of(Route.get("/assets/{name}", Access.OPEN, this::serve));
    }

    private void serve(Context request) {
        String name = request.pathParam("name");
        if (!OWN.matcher(name).matches()) {
            throw new NotFoundResponse();
        }
        Asset asset = loaded.computeIfAbsent(name, Assets::load);
        request.header("ETag", asset.tag).header("Cache-Control", "no-cache");
        if (asset.tag.equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        request.result(asset.bytes).contentType(String.valueOf(type));
    }

    private static Asset load(String name) {
        byte[] bytes = read(FOREIGN.getOrDefault(name, "/web/" + name));
        if (name.equals("tokens.css")) {
            String tokens = new String(bytes, StandardCharsets.UTF_8);
            bytes = Tokens.withNight(tokens).getBytes(StandardCharsets.UTF_8);
        }
        return new Asset(bytes);
    }

    private static byte[] read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NotFoundResponse();
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package cn.sansheng.hub.web;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// JSON in and out of the API.
final class Bodies {
    private Bodies() {}

    static <T> T read(Context request, Class<T> type) {
        try {
            return Json.read(request.bodyAsBytes(), type);
        } catch (MalformedMessage bad) {
            throw new BadRequestResponse(String.valueOf(bad.getMessage()));
        }
    }

    /// What a body's record must hold.
    static void needed(@Nullable Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    static void write(Context request, Object body) {
        request.header("Cache-Control", "no-store")
                .result(Json.bytes(body))
                .contentType("application/json; charset=utf-8");
    }
}

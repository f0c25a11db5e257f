package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallWriter.NotKept;
import cn.sansheng.hub.journal.StoreUnreadable;
import cn.sansheng.hub.web.account.StoreFailed;
import cn.sansheng.messages.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// Errors: problem+json (RFC 9457) for programs, a page for people.
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int LOCK_SECONDS = 60;

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    void install(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class,
                (refused, request) ->
                        tell(request, refused.getStatus(), String.valueOf(refused.getMessage())));
        routes.exception(
                NotKept.class,
                (failed, request) ->
                        fail(request, failed, 503, String.valueOf(failed.getMessage())));
        routes.exception(StoreFailed.class, this::noStore);
        routes.exception(StoreUnreadable.class, this::noStore);
        routes.exception(
                Exception.class,
                (failed, request) -> fail(request, failed, 500, "this is our fault, not yours"));
    }

    private void noStore(Exception failed, Context request) {
        fail(request, failed, 503, "the store does not answer");
    }

    private void fail(Context request, Exception failed, int status, String detail) {
        LOG.error("{} {}", request.method(), request.path(), failed);
        tell(request, status, detail);
    }

    private void tell(Context request, int status, String detail) {
        if (status == 429) {
            request.header("Retry-After", Integer.toString(LOCK_SECONDS));
        }
        request.header("Cache-Control", "no-store");
        if (forPrograms(request)) {
            problem(request, status, detail);
            return;
        }
        if (status == 401) {
            String next = URLEncoder.encode(request.path(), StandardCharsets.UTF_8);
            request.redirect("/login?next=" + next, HttpStatus.SEE_OTHER);
            return;
        }
        request.status(status);
        pages.error(request, status);
    }

    static void problem(Context request, int status, String detail) {
        ObjectNode problem = Json.object();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.forStatus(status).getMessage());
        problem.put("status", status);
        problem.put("detail", detail);
        request.status(status)
                .result(Json.bytes(problem))
                .contentType("application/problem+json; charset=utf-8");
    }

    private static boolean forPrograms(Context request) {
        String path = request.path();
        return path.startsWith("/api/")
                || path.startsWith("/health/")
                || path.startsWith("/parts/")
                || path.equals("/metrics");
    }
}

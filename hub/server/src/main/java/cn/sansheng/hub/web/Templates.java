package cn.sansheng.hub.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/// Pages, compiled when the hub is built; everything they print is escaped.
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    void show(Context request, String name, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        engine.render(name + ".jte", values, page);
        request.header("Cache-Control", "no-store");
        request.result(page.toString()).contentType("text/html; charset=utf-8");
    }
}

package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemPagesTest {
    private static void holds(String page, String... texts) {
        for (String text : texts) {
            assertTrue(page.contains(text), text + " in\n" + page);
        }
    }

    @Test
    void s32_anItemsPageTellsEverythingThatIsPublishedToAnybody() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            String page = web.browser().get("/public/items/A/1").body();

            holds(
                    page,
                    "<h1>内资公司设立登记</h1>",
                    "<em>主件</em> <b>公司章程</b><span>原件1份，全体股东签字</span>",
                    "<small>依据：《公司法》第二十五条</small>",
                    "<b>住所使用证明</b>",
                    "<dt>办理时限</dt><dd>2个工作日</dd>",
                    "<dt>收费</dt><dd>不收费</dd>",
                    "<dt>办理条件</dt><dd>有住所和章程</dd>",
                    "<dt>办理程序</dt><dd>取号，交材料，领执照</dd>",
                    "<dt>数量限制</dt><dd>没有数量限制</dd>",
                    "<dt>依据</dt><dd>《市场主体登记管理条例》</dd>",
                    "营业执照局 · 营业执照 · 1、3、4 号窗口");
            assertFalse(page.contains("补领"), "one item only");
        }
    }

    @Test
    void s52_formsHaveTheirSampleByLinkOrAtTheDeskAndNoneIsSaidToo() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            String page = web.browser().get("/public/items/A").body();

            holds(
                    page,
                    "<a href=\"https://hall.example/forms/1.pdf\">公司登记（备案）申请书</a>",
                    "<dd>股东名册<span>表格和范本在咨询台免费领取</span></dd>",
                    "<dt>要填的表</dt><dd>无需填表</dd>",
                    "<h1>营业执照&lt;补领&gt;</h1>");
        }
    }

    @Test
    void theIndexLeadsToEveryItemByDepartmentInBothLanguages() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser browser = web.browser();

            holds(
                    browser.get("/public/items").body(),
                    "<h2>营业执照局</h2>",
                    "<a href=\"/public/items/A/1\">内资公司设立登记</a>",
                    "<a href=\"/public/items/A/2\">营业执照&lt;补领&gt;</a>");
            holds(
                    browser.get("/public/items/A/1?lang=en").body(),
                    "<h1>Register a company</h1>",
                    "What to bring",
                    "counters 1, 3, 4");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            for (String path : List.of("Z", "a", "AA", "A/0", "A/3", "A/x", "A/99999999999")) {
                HttpResponse<String> page = web.browser().get("/public/items/" + path);

                assertEquals(404, page.statusCode(), path);
            }
        }
    }
}

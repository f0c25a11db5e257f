package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.hall.EmergencyKind;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.messages.RefusalCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EmergencyTest {
    private static final String PATH = "/api/v1/emergency";

    @Test
    void s70_whoIsInChargeHoldsTheHallAndLetsItGoOn() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            Map<String, String> power = Map.of("kind", "power", "text", "停电");
            assertEquals(204, admin.json("POST", PATH, power).statusCode());
            assertEquals(204, admin.json("DELETE", PATH, Map.of()).statusCode());
            assertEquals(
                    List.of(
                            new Input.EmergencyDeclared(
                                    SampleHall.ADMIN, EmergencyKind.POWER, Optional.of("停电")),
                            new Input.EmergencyLifted(SampleHall.ADMIN)),
                    web.instructions);
        }
    }

    @Test
    void anUnknownKindAndASecondEmergencyAreRefused() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            assertEquals(400, admin.json("POST", PATH, Map.of("kind", "flood")).statusCode());
            web.answer = new Verdict.Refused(RefusalCode.WRONG_STATE, "is on", OptionalInt.empty());
            assertEquals(409, admin.json("POST", PATH, Map.of("kind", "fire")).statusCode());
            assertEquals(401, web.browser().json("DELETE", PATH, Map.of()).statusCode());
        }
    }
}

package cn.sansheng.acceptance;

import cn.sansheng.client.Credential;
import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The kiosk that a demo leaves to other people's tools.
record SpareKiosk(StationConfig config) {

    static SpareKiosk of(Path stations) throws IOException, MalformedMessage {
        ObjectNode told = Json.readObject(Files.readString(stations));
        for (JsonNode station : told.get("stations")) {
            if (station.get("kind").stringValue().equals("kiosk")) {
                return new SpareKiosk(
                        StationConfig.of(
                                new HallId(told.get("hall").stringValue()),
                                new StationName(station.get("station").stringValue()),
                                StationKind.KIOSK,
                                URI.create(station.get("broker").stringValue()),
                                new Credential(station.get("credential").stringValue())));
            }
        }
        throw new MalformedMessage("no spare kiosk in " + stations);
    }

    /// Its token.
    String takeTicket(String service) throws IOException {
        Path data = Files.createTempDirectory("spare-kiosk");
        try (StationClient client = StationClient.open(config, "acceptance", data, Map.of())) {
            Request take =
                    new Request.TakeTicket(
                            ServiceCode.parse(service),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            Reply reply =
                    client.ask(take, ReplyBody.TicketTaken.class, Duration.ofSeconds(30)).join();
            if (reply instanceof Reply.Accepted(var _, ReplyBody.TicketTaken taken)) {
                return taken.ticket().token().value();
            }
            throw new IOException("no ticket: " + reply);
        }
    }
}

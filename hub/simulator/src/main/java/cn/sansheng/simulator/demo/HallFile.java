package cn.sansheng.simulator.demo;

import static java.util.stream.Collectors.toSet;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.simulator.day.DayShape;
import cn.sansheng.simulator.day.Session;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A hall.yaml as far as a demo must know and change it. Whether it is right is for the hub to say.
public final class HallFile {
    private static final YAMLMapper YAML = new YAMLMapper();
    static final String SPARE_KIOSK = "spare-kiosk";
    static final String SPARE_COUNTER = "spare-counter";

    private static final int EARLY_HOUR = 1;
    private static final int MOST_EAST = 12;

    private final ObjectNode tree;

    private HallFile(ObjectNode tree) {
        this.tree = tree;
    }

    public record Station(String name, String kind, Optional<Integer> counter) {}

    public record Clerk(String id, Set<String> serves) {}

    public static HallFile read(Path file) throws IOException {
        try {
            JsonNode read = YAML.readTree(Files.readAllBytes(file));
            if (read instanceof ObjectNode tree) {
                HallFile hall = new HallFile(tree);
                hall.text("holidays")
                        .ifPresent(holidays ->
                                tree.put(
                                        "holidays",
                                        file.toAbsolutePath().resolveSibling(holidays).toString()));
                return hall;
            }
        } catch (JacksonException bad) {
            throw new IOException(file + ": " + bad.getOriginalMessage(), bad);
        }
        throw new IOException(file + ": not a hall.yaml");
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, YAML.writeValueAsString(tree));
    }

    /// Everything that binds a hall to its machine gives way to this machine's.
    public HallFile on(Path data, int mqttPort, int webPort) {
        tree.remove(List.of("store", "tls"));
        tree.put("data", data.toString());
        tree.putObject("broker")
                .putObject("embedded")
                .put("host", "127.0.0.1")
                .put("port", mqttPort);
        tree.putObject("web")
                .put("host", "127.0.0.1")
                .put("port", webPort)
                .put("publicUrl", "http://127.0.0.1:" + webPort);
        return this;
    }

    HallFile withBroker(URI url, Path credentialFile) {
        tree.putObject("broker")
                .putObject("external")
                .put("url", url.toString())
                .put("credentialFile", credentialFile.toString());
        return this;
    }

    public HallFile withPostgreSql(String url, String user, Path passwordFile) {
        tree.putObject("store")
                .putObject("postgresql")
                .put("url", url)
                .put("user", user)
                .put("passwordFile", passwordFile.toString());
        return this;
    }

    /// Has at least so many kiosks that are not spare.
    public HallFile withKiosks(int least) {
        for (int number = 1; number <= least; number++) {
            String name = "kiosk-" + number;
            if (stations().stream().noneMatch(one -> one.name().equals(name))) {
                array("stations").addObject().put("name", name).put("kind", "kiosk");
            }
        }
        return this;
    }

    /// For measuring at any hour of any day: far from a midnight, which closes every day.
    public HallFile alwaysOpen(Instant now) {
        int hour = now.atOffset(ZoneOffset.UTC).getHour();
        int east = Math.floorMod(EARLY_HOUR - hour + MOST_EAST, 24) - MOST_EAST;
        tree.put("zone", ZoneOffset.ofHours(east).getId());
        tree.remove("holidays");
        tree.putArray("hours").add("00:00-23:59");
        ArrayNode days = tree.putArray("days");
        List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").forEach(days::add);
        return this;
    }

    public HallFile withClock(Instant start, double speed) {
        tree.put("demo", true);
        tree.putObject("clock")
                .put("start", start.atZone(zone()).toOffsetDateTime().toString())
                .put("speed", speed);
        return this;
    }

    /// Adds what other people's tools need and the hall does not have: a kiosk, a counter and a
    /// clerk whom nobody of ours plays.
    HallFile withSpares() {
        if (stations().stream().noneMatch(one -> one.name().equals(SPARE_KIOSK))) {
            array("stations").addObject().put("name", SPARE_KIOSK).put("kind", "kiosk");
        }
        if (stations().stream().noneMatch(one -> one.name().equals(SPARE_COUNTER))) {
            int number = Math.max(25, 1 + counters().max(Comparator.naturalOrder()).orElse(0));
            ObjectNode counter = array("counters").addObject();
            counter.put("number", number).put("line", number);
            counter.set("place", names("Spare"));
            array("stations")
                    .addObject()
                    .put("name", SPARE_COUNTER)
                    .put("kind", "counter")
                    .put("counter", number);
            if (tree.path("services").path(0).path("counters") instanceof ArrayNode counters) {
                counters.add(number);
            }
        }
        return this;
    }

    static ObjectNode names(String en) {
        return JsonNodeFactory.instance.objectNode().put("zh", "备用").put("en", en);
    }

    HallFile withClerk(String id, String service) {
        ObjectNode person = array("people").addObject();
        person.put("id", id).put("displayName", "备用");
        person.putArray("roles").add("clerk");
        person.putArray("serves").add(service);
        return this;
    }

    public String hall() {
        return tree.path("hall").asString();
    }

    public ZoneId zone() {
        return ZoneId.of(text("zone").orElse("Asia/Shanghai"));
    }

    List<Session> sessions(LocalDate day) {
        return items("hours")
                .map(JsonNode::asString)
                .map(span -> new Session(at(day, span.substring(0, 5)), at(day, span.substring(6))))
                .toList();
    }

    private Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone()).toInstant();
    }

    public List<Station> stations() {
        return items("stations")
                .map(one ->
                        new Station(
                                one.path("name").asString(),
                                one.path("kind").asString(),
                                Optional.of(one.path("counter"))
                                        .filter(JsonNode::isInt)
                                        .map(JsonNode::asInt)))
                .toList();
    }

    public List<Clerk> clerks() {
        return items("people")
                .filter(one -> words(one.path("roles")).contains("clerk"))
                .map(one -> new Clerk(one.path("id").asString(), words(one.path("serves"))))
                .toList();
    }

    public String administrator() {
        return items("people")
                .filter(one -> words(one.path("roles")).contains("administrator"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElse("admin");
    }

    Stream<Integer> counters() {
        return items("counters").map(one -> one.path("number").asInt());
    }

    Optional<String> line(int counter) {
        return items("counters")
                .filter(one -> one.path("number").asInt() == counter)
                .filter(one -> one.has("line"))
                .map(one -> one.path("line").asString())
                .findFirst();
    }

    /// The services of a counter, in the order of the hall's list.
    public List<String> servicesAt(int counter) {
        return items("services")
                .filter(one -> numbers(one.path("counters")).contains(counter))
                .map(one -> one.path("code").asString())
                .toList();
    }

    /// A service with those of its counters that `manned` accepts.
    List<DayShape.Service> services(BiPredicate<String, Integer> manned) {
        return items("services")
                .map(one -> {
                    String code = one.path("code").asString();
                    Set<CounterId> counters =
                            numbers(one.path("counters")).stream()
                                    .filter(number -> manned.test(code, number))
                                    .map(CounterId::new)
                                    .collect(toSet());
                    double minutes = one.path("normalMinutes").asInt(10);
                    return new DayShape.Service(ServiceCode.parse(code), minutes, counters);
                })
                .toList();
    }

    List<String> priorities() {
        return items("priorities").map(one -> one.path("code").asString()).toList();
    }

    List<ObjectNode> boards() {
        List<ObjectNode> boards = new ArrayList<>();
        items("boards").forEach(one -> boards.add(Json.tree(one)));
        return boards;
    }

    Optional<String> text(String key) {
        return tree.path(key).isString()
                ? Optional.of(tree.path(key).asString())
                : Optional.empty();
    }

    Stream<JsonNode> items(String key) {
        return tree.path(key).valueStream();
    }

    ArrayNode array(String key) {
        return tree.get(key) instanceof ArrayNode there ? there : tree.putArray(key);
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(toSet());
    }

    private static Set<Integer> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::asInt).collect(toSet());
    }
}

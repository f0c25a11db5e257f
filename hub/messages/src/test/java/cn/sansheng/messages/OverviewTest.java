package cn.sansheng.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// asyncapi.yaml names every message, every file and every topic, and nothing else.
class OverviewTest {
    private static final String TEXT = Protocol.text("asyncapi.yaml");
    private static final JsonNode OVERVIEW = new YAMLMapper().readTree(TEXT);

    /// Which request is answered with what, as the contract's table has it.
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "take-ticket", "ticket-taken",
                    "check-in", "checked-in",
                    "sign-in", "signed-in",
                    "call-next call recall start unpark", "at-counter",
                    "transfer", "transferred",
                    "finish no-show park sign-out away back", "done");

    @Test
    void refersToEveryFileAndOnlyToFilesThatExist() {
        Set<String> referred =
                Pattern.compile("\\./(schemas|examples)/([A-Za-z0-9.-]+?)(?:\\.schema)?\\.json")
                        .matcher(TEXT)
                        .results()
                        .map(found -> found.group(1) + "/" + found.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> files =
                Stream.concat(
                                Protocol.schemas().stream().map(name -> "schemas/" + name),
                                Protocol.examples().stream().map(name -> "examples/" + name))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files, referred);
    }

    @Test
    void everyMessageHasItsOwnSchemaAndExamples() {
        JsonNode messages = OVERVIEW.at("/components/messages");
        assertEquals(Catalogue.RECORDS.keySet(), new TreeSet<>(messages.propertyNames()));
        for (String name : messages.propertyNames()) {
            JsonNode message = messages.get(name);
            assertEquals(
                    "./schemas/" + name + ".schema.json",
                    message.at("/payload/schema/$ref").stringValue());
            for (JsonNode example : message.get("examples").values()) {
                String file = example.at("/payload/$ref").stringValue();
                assertEquals(name, Protocol.schemaOf(file.replaceFirst(".*/", "")), file);
            }
        }
    }

    @Test
    void everyMessageTravelsOnTheTopicOfItsFamily() {
        Map<String, String> verbs = new TreeMap<>();
        for (JsonNode channel : OVERVIEW.get("channels").values()) {
            String sample = channel.get("address").stringValue().replaceAll("[{}]", "");
            Topic topic = Topic.parse(sample).orElseThrow();
            for (String message : channel.get("messages").propertyNames()) {
                verbs.put(message, topic.verb().wire());
            }
        }
        assertEquals(Catalogue.RECORDS.keySet(), verbs.keySet());
        verbs.forEach((name, verb) -> assertEquals(name.replaceFirst("-.*", ""), verb));
        Set<String> all =
                Arrays.stream(Verb.values())
                        .map(Verb::wire)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, new TreeSet<>(verbs.values()));
    }

    @Test
    void everyRequestIsAnsweredAsTheContractSays() {
        Map<String, String> promised = new TreeMap<>();
        ANSWERS.forEach((requests, body) ->
                Stream.of(requests.split(" ")).forEach(each -> promised.put(each, body)));
        Map<String, String> answers = new TreeMap<>();
        for (JsonNode operation : OVERVIEW.get("operations").values()) {
            JsonNode replies = operation.at("/reply/messages");
            for (JsonNode request : operation.path("messages").values()) {
                assertTrue(replies.toString().contains("reply-refused"), operation::toString);
                String type = lastStep(request).replaceFirst("request-", "");
                answers.put(type, lastStep(replies.get(0)).replaceFirst("reply-", ""));
            }
        }
        assertEquals(promised, answers);
    }

    @Test
    void everyChannelIsUsedAndEveryOperationIsAtLeastOnce() {
        Set<String> used = new TreeSet<>();
        for (JsonNode operation : OVERVIEW.get("operations").values()) {
            used.add(lastStep(operation.get("channel")));
            assertEquals(1, operation.at("/bindings/mqtt/qos").intValue());
        }
        used.add("reply"); // named as the way back of the requests
        assertEquals(new TreeSet<>(OVERVIEW.get("channels").propertyNames()), used);
    }

    private static String lastStep(JsonNode reference) {
        JsonNode target = reference.isString() ? reference : reference.get("$ref");
        return target.stringValue().replaceFirst(".*/", "");
    }
}
